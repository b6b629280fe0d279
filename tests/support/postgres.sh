#!/bin/sh
# A private PostgreSQL for the tests: tests/support/postgres.sh start DIR | stop DIR
#
# start makes a server in DIR (which must not exist) that listens on a socket in DIR only, and prints its address:
#   export LUOSHI_TEST_PG="$(tests/support/postgres.sh start /tmp/pg)"
# The server is PostgreSQL 15 with fsync on. Run as root it works as the user postgres (or nobody), as PostgreSQL refuses root.
set -eu

binaries=${LUOSHI_PG_BIN:-/usr/lib/postgresql/15/bin}

usage() {
    echo "usage: $0 start DIR | stop DIR" >&2
    exit 2
}
[ $# -eq 2 ] || usage
folder=$2

as_owner() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    elif id postgres >/dev/null 2>&1; then
        setpriv --reuid=postgres --regid=postgres --clear-groups env HOME="$folder" "$@"
    else
        setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$folder" "$@"
    fi
}

start() {
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd)
    if [ "$(id -u)" -eq 0 ]; then
        if id postgres >/dev/null 2>&1; then chown postgres:postgres "$folder"; else chown nobody:nogroup "$folder"; fi
    fi
    cd "$folder"
    as_owner "$binaries/initdb" -D "$folder/data" -U luoshi -A trust --locale=C.UTF-8 --lc-collate=C -E UTF8 >"$folder/initdb.log" 2>&1 ||
        { cat "$folder/initdb.log" >&2; exit 1; }
    # A free number: the socket's name carries it, nothing listens on the network.
    port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 40000))
    cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
port = $port
max_connections = 200
shared_buffers = 64MB
fsync = on
synchronous_commit = on
logging_collector = off
CONF
    as_owner "$binaries/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 start >/dev/null 2>&1 ||
        { cat "$folder/server.log" >&2; exit 1; }
    echo "postgresql://luoshi@/postgres?host=$folder&port=$port"
}

stop() {
    folder=$(cd "$folder" && pwd)
    cd "$folder"
    as_owner "$binaries/pg_ctl" -D "$folder/data" -m fast -w stop >/dev/null
}

case $1 in
start) start ;;
stop) stop ;;
*) usage ;;
esac
