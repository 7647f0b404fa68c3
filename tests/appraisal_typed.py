"""Types appraisals into the workbook as Finance would, with another library, and shuffles the rows.

appraisal_typed.py BOOK.xlsx ROWS.json SEED: each row of ROWS names a line by its hidden ids and says
its amount (a number, or a text as typed) and its reason, basis and comment.
"""
import json
import pathlib
import random
import sys

from openpyxl import load_workbook

APPRAISED, WORDS, CLASS, LINE = 5, (7, 8, 9), 12, 13


def text(cell, value):
    cell.value = value or None
    if value:
        cell.data_type = "s"  # "=1+1" too is a text


def main(book, rows, seed):
    workbook = load_workbook(book)
    sheet = workbook["Thẩm định"]
    found = {(sheet.cell(row, CLASS).value, sheet.cell(row, LINE).value): row
             for row in range(1, sheet.max_row + 1) if "|" in str(sheet.cell(row, LINE).value)}
    for each in json.loads(pathlib.Path(rows).read_text()):
        row = found[each["class"], each["line"]]
        sheet.cell(row, APPRAISED).value = each["amount"]
        for column, words in zip(WORDS, each["words"]):
            text(sheet.cell(row, column), words)
    lines = list(found.values())
    order = lines[:]
    random.Random(int(seed)).shuffle(order)
    cells = {row: [(c.value, c.data_type) for c in sheet[row]] for row in lines}
    for target, source in zip(lines, order):
        for cell, (value, kind) in zip(sheet[target], cells[source]):
            cell.value = value
            cell.data_type = kind
    workbook.save(book)


main(*sys.argv[1:])
