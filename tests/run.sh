#!/usr/bin/env bash
# Builds everything with sanitizers and runs every test, then the fuzzers for a minute;
# `bash tests/run.sh dev` builds without sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=app/install.sh
source app/install.sh

install_packages app/packages.txt tests/packages.txt

preset=${1:-asan}
export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_SLOPPINESS=pch_defines,time_macros
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc)" --timeout 600
bash tests/fuzz/run.sh 30
