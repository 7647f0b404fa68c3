#!/usr/bin/env bash
# Every C++ file is as clang-format writes it, every script passes shellcheck.
set -euo pipefail
cd "$1"
find core export app qml tests \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 clang-format --dry-run -Werror
shellcheck -x app/*.sh tests/*.sh tests/fuzz/*.sh .ci/run
