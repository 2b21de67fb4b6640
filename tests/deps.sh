#!/bin/sh
# deps.sh NEED...: installs the packages of packages.txt that are missing for these needs (build, demo, check).
# Prints the one apt line and runs it; silent when nothing is missing.
set -eu
cd "$(dirname "$0")/.."
missing=
while read -r probe package need; do
    case "$probe" in '' | \#*) continue ;; esac
    case " $* " in *" $need "*) ;; *) continue ;; esac
    case "$probe" in
    pc:*) pkg-config --exists "${probe#pc:}" 2>/dev/null && continue ;;
    h:*) [ -e "/usr/include/${probe#h:}" ] && continue ;;
    f:*) [ -e "${probe#f:}" ] && continue ;;
    cmd:*) command -v "${probe#cmd:}" >/dev/null 2>&1 && continue ;;
    esac
    missing="$missing $package"
done <packages.txt
[ -n "$missing" ] || exit 0
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
echo "$sudo apt-get install -y$missing"
$sudo apt-get update -q >/dev/null
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends $missing >/dev/null
