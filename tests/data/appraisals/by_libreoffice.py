"""Makes the workbook that LibreOffice sends back: by_libreoffice.py in this folder, with python3-uno.

Figures and comments are typed, rows sorted by the difference, hidden and inserted, a column widened
and another moved, a sheet added in front; then everything is computed again and saved.
"""
import pathlib
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField

FIRST, LAST, COLUMNS = 10, 23, 16  # rows of the table, counted from 0


def value(name, content):
    return PropertyValue(Name=name, Value=content)


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            return resolver.resolve(
                f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def find(sheet, class_id, line):
    for row in range(FIRST, LAST + 1):
        if (sheet.getCellByPosition(11, row).String, sheet.getCellByPosition(12, row).String) == (
                class_id, line):
            return row
    raise SystemExit(line)


def edit(book):
    sheet = book.Sheets.getByName("Thẩm định")
    sheet.unprotect("")
    cell = sheet.getCellByPosition
    hall = find(sheet, "class-1", "hall|||")
    cell(4, hall).Value = 1500000
    cell(6, hall).String = "Hội trường của huyện"
    meal = find(sheet, "class-2", "trainee_meal||other|")
    cell(4, meal).String = "600.000"
    cell(8, meal).String = "=ăn một bữa"
    drinks = find(sheet, "class-1", "drinks|||")
    cell(4, drinks).Value = 1800000 - 300000
    cell(7, drinks).String = "97/2010/TT-BTC\nĐiều 4"

    table = sheet.getCellRangeByPosition(0, FIRST, COLUMNS - 1, LAST)
    by_difference = TableSortField(Field=5, IsAscending=True)
    table.sort((value("SortFields", uno.Any("[]com.sun.star.table.TableSortField",
                                            (by_difference,))),
                value("ContainsHeader", False)))
    sheet.Rows.insertByIndex(FIRST + 3, 1)
    cell(2, FIRST + 3).String = "Tôi cộng lại"
    cell(4, FIRST + 3).Value = 77
    sheet.Rows.getByIndex(FIRST + 1).IsVisible = False
    sheet.Columns.getByIndex(2).Width = 15000
    sheet.Columns.insertByIndex(3, 1)  # the comments stand before the figures now
    number = sheet.RangeAddress.Sheet
    source = CellRangeAddress(Sheet=number, StartColumn=9, StartRow=8, EndColumn=9, EndRow=LAST + 1)
    sheet.moveRange(CellAddress(Sheet=number, Column=3, Row=8), source)
    book.Sheets.insertNewByName("Biên bản", 0)
    book.Sheets.getByName("Biên bản").getCellByPosition(0, 0).String = "Biên bản thẩm định"
    book.calculateAll()


def main():
    here = pathlib.Path(__file__).resolve().parent
    port = 23517
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={pathlib.Path(profile).as_uri()}", "--headless",
             "--norestore", f"--accept=socket,host=127.0.0.1,port={port};urp"])
        desktop = connected(port).ServiceManager.createInstance("com.sun.star.frame.Desktop")
        book = desktop.loadComponentFromURL((here / "original.xlsx").as_uri(), "_blank", 0,
                                            (value("Hidden", True),))
        edit(book)
        book.storeToURL((here / "libreoffice.xlsx").as_uri(),
                        (value("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
        desktop.terminate()
        office.wait()


main()
