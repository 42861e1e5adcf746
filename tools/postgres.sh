#!/usr/bin/env bash
# A PostgreSQL server for the tests, on a free port of the loopback, in a folder of its own: `tools/postgres.sh FOLDER` starts it
# and prints its address (for TEST_POSTGRES_URL), `tools/postgres.sh FOLDER stop` ends it. It trusts whoever reaches the loopback.
set -euo pipefail
folder=$1
bin=$(dirname "$(command -v initdb || ls /usr/lib/postgresql/*/bin/initdb | sort -V | tail -1)")

as_postgres() { # the server refuses to run as root
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

if [ "${2:-}" = stop ]; then
  as_postgres "$bin/pg_ctl" -D "$folder/base" -m immediate -w stop >/dev/null
  exit
fi
mkdir -p "$folder"
[ "$(id -u)" != 0 ] || chown postgres "$folder"
port=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
cd "$folder"
as_postgres "$bin/initdb" -D "$folder/base" -A trust -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log"
as_postgres "$bin/pg_ctl" -D "$folder/base" -l "$folder/server.log" -w \
  -o "-h 127.0.0.1 -p $port -k '' -c fsync=off -c max_connections=200" start >/dev/null
echo "postgres://postgres@127.0.0.1:$port/postgres"
