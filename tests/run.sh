#!/usr/bin/env bash
# Builds everything with sanitizers, runs the fuzzers for a minute, then every test;
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
bash tests/fuzz/run.sh 60
ctest --preset "$preset" -j "$(nproc)" --timeout 600
