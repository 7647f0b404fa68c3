#!/usr/bin/env bash
# Builds the benchmark as Release, prints its table and writes build/bench.json.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=app/install.sh
source app/install.sh

install_packages app/packages.txt tests/packages.txt
cmake --preset release -DTAPHUAN_BENCH=ON >/dev/null
cmake --build --preset release
build/tests/bench --program build/app/taphuan --bare-window build/tests/bench_bare_window \
    --json build/bench.json "$@"
