"""Types figures into a sheet of a workbook and lets LibreOffice compute it anew, in place.

workbook_changed.py BOOK.xlsx SHEET CELLS.json: CELLS is a list of [row, column, number].
"""
import json
import pathlib
import shutil
import sys
import tempfile

from openpyxl import load_workbook
from workbook_recalculated import recalculated


def main(path, sheet, cells):
    book = pathlib.Path(path).resolve()
    workbook = load_workbook(book)
    for row, column, number in json.loads(pathlib.Path(cells).read_text()):
        cell = workbook[sheet].cell(row, column)
        assert not cell.protection.locked, cell.coordinate
        cell.value = number
    workbook.save(book)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(recalculated(book, pathlib.Path(folder)), book)


main(*sys.argv[1:])
