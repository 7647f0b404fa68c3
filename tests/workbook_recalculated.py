"""Lets LibreOffice compute a workbook anew and compares every cell with what was written.

workbook_recalculated.py WORKBOOK: status 1 and a line for each cell that differs, is an error value
or was a text and is none any more.
"""
import pathlib
import subprocess
import sys
import tempfile

from openpyxl import load_workbook

ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculated(workbook, folder):
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    subprocess.run(["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
                    "--convert-to", "xlsx", "--outdir", str(folder / "out"), str(workbook)],
                   check=True, stdout=subprocess.DEVNULL)
    return folder / "out" / workbook.with_suffix(".xlsx").name


def cells(sheet):
    return {cell.coordinate: cell for row in sheet.iter_rows() for cell in row
            if cell.value is not None}


def is_same(before, after):
    if before.value != after.value:
        return False
    return before.data_type == after.data_type and before.data_type != "e"


def differences(before, after):
    for sheet in before:
        left, right = cells(sheet), cells(after[sheet.title])
        for name in sorted(left.keys() | right.keys()):
            if name not in left or name not in right or not is_same(left[name], right[name]):
                yield (sheet.title, name, *(side[name].value if name in side else None
                                            for side in (left, right)))


def formulas(workbook):
    return {(sheet.title, cell.coordinate) for sheet in workbook for cell in cells(sheet).values()
            if cell.data_type == "f"}


def main(path):
    workbook = pathlib.Path(path).resolve()
    with tempfile.TemporaryDirectory() as name:
        second = recalculated(workbook, pathlib.Path(name))
        found = list(differences(load_workbook(workbook, data_only=True),
                                 load_workbook(second, data_only=True)))
        written = formulas(load_workbook(workbook))
        found += [(*place, "a formula", "no formula") for place in
                  written ^ formulas(load_workbook(second))]
    for difference in found:
        print(*difference, sep="\t")
    print(len(written), "formulas,", len(found), "differences")
    return 1 if found or not written else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
