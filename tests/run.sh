#!/usr/bin/env bash
# Builds everything with sanitizers, runs every test and, beside them, each fuzzer for a minute;
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
# The fuzzers beside the tests, which often wait for another program.
mkdir -p build-fuzz
bash tests/fuzz/run.sh 60 >build-fuzz/run.log 2>&1 &
fuzzers=$!
status=0
# Two for each core: many tests wait, for a window to come to rest or for another program.
ctest --preset "$preset" -j "$((2 * $(nproc)))" --timeout 600 || status=$?
if ! wait "$fuzzers"; then
    cat build-fuzz/run.log
    status=1
fi
exit "$status"
