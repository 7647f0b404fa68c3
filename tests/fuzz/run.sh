#!/usr/bin/env bash
# Builds the fuzzers and runs each for so many seconds (30): tests/fuzz/run.sh [SECONDS].
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-30}
data=tests/data/spreadsheets

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz >/dev/null
seeds=build-fuzz/seeds
mkdir -p "$seeds"/{spreadsheet,workbook,appraisal}
cp "$data"/* "$seeds/spreadsheet"
cp tests/fuzz/appraisal.csv "$seeds/appraisal"
for book in "$data"/*.xlsx; do
    python3 tests/fuzz/parts_of.py "$book" >"$seeds/workbook/$(basename "$book")"
done
fuzz() {
    "build-fuzz/tests/fuzz/fuzz_$1" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -max_len=65536 -print_final_stats=1 -verbosity=0 -dict=tests/fuzz/workbook.dict \
        -artifact_prefix="build-fuzz/$1-" "build-fuzz/corpus/$1" "$seeds/$1"
}

# All at the same time; the first that finds something ends the run with its status.
running=()
for subject in spreadsheet workbook appraisal; do
    mkdir -p "build-fuzz/corpus/$subject"
    fuzz "$subject" &
    running+=($!)
done
for each in "${running[@]}"; do
    wait "$each"
done
