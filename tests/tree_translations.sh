#!/usr/bin/env bash
# Every text of the program is translated: tree_translations.sh ROOT LUPDATE.
set -euo pipefail
cd "$1"
lupdate=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for file in app/translations/*.ts; do
    if grep -nE 'type="(unfinished|vanished|obsolete)"|<(translation|numerusform)></' "$file"; then
        echo "$file: these lines are not translated, or their texts are gone from the program"
        exit 1
    fi
    # English is the language of the source; its file has the plurals only.
    options=(-silent -I . -no-obsolete -locations none)
    [[ $file != *_en.ts ]] || options+=(-pluralonly)
    # A text that lupdate would add or drop has no translation or no use.
    cp "$file" "$work/updated.ts"
    "$lupdate" "${options[@]}" app qml -ts "$work/updated.ts"
    sed '/<location /d' "$file" | diff -u - "$work/updated.ts" || {
        echo "$file: run lupdate and translate"
        exit 1
    }
done
