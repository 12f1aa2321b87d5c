#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own on loopback, named by FUSIONMETRICS_POSTGRESQL, and removes the server afterwards.
# Where there is no server program, and Debian's package cannot be installed either, the command runs without: its tests say that they are skipped.
#   tests/postgresql.sh dotnet test
set -uo pipefail

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

bin=$(programs)
if [ -z "$bin" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -q postgresql >/dev/null 2>&1 || (apt-get update -q && apt-get install -y -q postgresql) >/dev/null 2>&1
  bin=$(programs)
fi
if [ -z "$bin" ]; then
  echo "No PostgreSQL here: running without." >&2
  exec "$@"
fi

# The server refuses to run as root.
as=()
[ "$(id -u)" -eq 0 ] && as=(setpriv --reuid postgres --regid postgres --clear-groups)
data=$(mktemp -d)
[ "$(id -u)" -eq 0 ] && chown postgres "$data"
port=$((20000 + $$ % 20000))
stop() {
  "${as[@]}" "$bin/pg_ctl" -D "$data/db" -m immediate stop >/dev/null 2>&1
  rm -rf "$data"
}
trap stop EXIT
cd /
if ! "${as[@]}" "$bin/initdb" -D "$data/db" -U fusionmetrics -A trust --no-sync >"$data/log" 2>&1 ||
   ! "${as[@]}" "$bin/pg_ctl" -D "$data/db" -w -l "$data/db/server.log" -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c fsync=off" start >>"$data/log" 2>&1; then
  cat "$data/log" >&2
  exit 1
fi
cd - >/dev/null
FUSIONMETRICS_POSTGRESQL="Host=127.0.0.1;Port=$port;Username=fusionmetrics;Database=postgres" "$@"
