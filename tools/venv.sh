#!/bin/sh
# Builds or refreshes .venv from one of the locks: tools/venv.sh requirements.lock
# It finds a Python that will do, says in one sentence what is missing if none does, and never mixes two runs.
set -eu
cd "$(dirname "$0")/.."
lock=$1
wanted="import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))"

if command -v flock >/dev/null 2>&1; then
  exec 9>.venv.lock
  flock 9
fi

find_python() {
  newest_without_venv=
  for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3.14 python3 python}; do
    "$candidate" -c "$wanted" >/dev/null 2>&1 || continue
    if "$candidate" -c "import ensurepip, venv" >/dev/null 2>&1; then
      echo "$candidate"
      return
    fi
    newest_without_venv=${newest_without_venv:-$candidate}
  done
  if [ -n "$newest_without_venv" ]; then
    version=$("$newest_without_venv" -c "import sys; print('%d.%d' % sys.version_info[:2])")
    echo "Python $version is here, its venv module is not. On Debian or Ubuntu: sudo apt install python$version-venv" >&2
  else
    echo "Retainer needs Python 3.11, 3.12, 3.13 or 3.14, and none was found${PYTHON:+ as $PYTHON}." >&2
    echo "On Debian or Ubuntu: sudo apt install python3 python3-venv. Elsewhere on the disk: make PYTHON=/path/to/python3" >&2
  fi
  return 1
}

if ! .venv/bin/python -c "$wanted" >/dev/null 2>&1 || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
  python=$(find_python)
  echo "Building .venv with $("$python" -V)"
  "$python" -m venv --clear .venv
fi

echo "Installing $lock"
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --retries 10 --timeout 60 \
  --require-hashes -r "$lock" || {
  echo "The packages of $lock could not be installed; the lines above say why. Run the same command again: it goes on from here." >&2
  exit 1
}
