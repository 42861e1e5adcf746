#!/bin/sh
# Resolves pyproject.toml into the two locks, for every supported Python at once. Extra words go to the resolver:
# make lock ARGS=--upgrade takes the newest of everything, ARGS="--upgrade-package aiohttp" of one.
set -eu
cd "$(dirname "$0")/.."

resolve() {
  .venv/bin/python -m uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes \
    --no-annotate --custom-compile-command "make lock" "$@"
}

resolve -o requirements.lock "$@"
resolve --group dev -c requirements.lock -o requirements-dev.lock "$@"
