#!/usr/bin/env bash
# Installs what is missing, builds the program and opens it on the sample plan.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=app/install.sh
source app/install.sh

install_packages app/packages.txt

say "Đang dựng chương trình vào build/ ..." "Building into build/ ..."
cmake --preset release --log-level=WARNING >/dev/null
cmake --build --preset release --target taphuan

taphuan=build/app/taphuan
plan=build/quang-binh-2017.taphuan
workbook=build/quang-binh-2017.xlsx

# On a later run the plan is kept with what was edited in it.
[[ -e $plan ]] || "$taphuan" import core/data/sample/quang-binh-2017.json "$plan"
"$taphuan" estimate "$plan"
"$taphuan" export "$plan" "$workbook"
say "Kế hoạch: $PWD/$plan" "the plan"
say "Sổ dự toán: $PWD/$workbook" "its workbook"

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$taphuan" "$plan"
fi
say "Không có màn hình nên không mở cửa sổ." "There is no display, so the window is not opened."
