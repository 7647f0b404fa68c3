# Read by app/run.sh, tests/run.sh and tests/bench.sh: what they share. Not run by itself.
# shellcheck shell=bash

# One sentence in Vietnamese and the same in English.
say() { printf '%s\n  %s\n' "$1" "$2" >&2; }

# Names of the packages in these lists that are not installed, one a line.
missing_packages() {
    local name
    sed 's/#.*//' "$@" | tr -s '[:space:]' '\n' | sort -u | while read -r name; do
        [[ -z $name || $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] ||
            printf '%s\n' "$name"
    done
}

is_debian() {
    command -v apt-get dpkg-query >/dev/null && grep -qE '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release
}

# Prints what a command needs in front of it to run as root; fails where that is not to be had.
become_root() {
    if ((EUID == 0)); then
        echo env
    elif command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
        echo sudo
    else
        return 1
    fi
}

# Installs what is missing of the packages named in these lists, or says what is needed and stops.
install_packages() {
    local names root
    if ! is_debian; then
        names=$(sed 's/#.*//' "$@" | xargs)
        say "Máy này không dùng Debian hay Ubuntu. Hãy cài các gói tương ứng rồi chạy lại với SKIP_INSTALL=1: $names" \
            "This is not Debian or Ubuntu. Install what corresponds to these packages and run again with SKIP_INSTALL=1."
        exit 1
    fi
    names=$(missing_packages "$@" | xargs)
    [[ -n $names ]] || return 0
    if ! root=$(become_root); then
        say "Thiếu phần mềm và không có quyền quản trị để cài. Người quản trị cần chạy: apt-get install $names" \
            "Packages are missing and there are no rights to install them (root or sudo)."
        exit 1
    fi
    say "Đang cài đặt: $names" "Installing these packages; this takes a few minutes."
    # shellcheck disable=SC2086 # words are meant
    $root apt-get update -qq &&
        $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 $names >/dev/null
}

[[ -n ${SKIP_INSTALL:-} ]] && install_packages() { :; }

# Qt needs a UTF-8 locale and says so at every start without one.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
