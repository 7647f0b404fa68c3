"""Makes the workbooks that openpyxl sends back: by_openpyxl.py in this folder.

Numbers typed as texts in several ways, a column and rows inserted, rows hidden, the sheet renamed
and moved; and one file for each way in which a workbook is not what was asked for.
"""
from openpyxl import load_workbook

ROWS = {"fee": 12, "meal": 13, "lodging": 14, "hall": 15, "drinks": 16, "first": 17, "second": 18,
        "management": 19, "class 2": 20, "fee 2": 21, "meal 2": 22, "hall 2": 23, "drinks 2": 24}
REQUESTED, APPRAISED, REASON, BASIS, COMMENT, PLAN, VERSION, CLASS, LINE = 4, 5, 7, 8, 9, 10, 11, 12, 13


def original():
    book = load_workbook("original.xlsx")
    sheet = book["Thẩm định"]
    return book, lambda row, column: sheet.cell(ROWS[row], column)


def good():
    book, cell = original()
    sheet = book["Thẩm định"]
    cell("meal", APPRAISED).value = "1.200.000"
    cell("meal", REASON).value = "Giảm một ngày ăn"
    cell("lodging", APPRAISED).value = "1 000 000"
    cell("hall", APPRAISED).value = "2,000,000"
    cell("hall", BASIS).value = "139/2010/TT-BTC, Điều 3"
    cell("drinks", APPRAISED).value = "1.500.000 đồng"
    cell("first", APPRAISED).value = 0
    cell("first", COMMENT).value = "Không chi thưởng"
    cell("fee 2", COMMENT).value = "Đồng ý"
    sheet.row_dimensions[ROWS["drinks"]].hidden = True
    sheet.insert_rows(ROWS["class 2"])
    sheet.cell(ROWS["class 2"], 3).value = "Ghi nhớ: hỏi lại Liên minh HTX"
    sheet.insert_cols(4)
    sheet.cell(10, 4).value = "Đã xem"
    sheet.cell(12, 4).value = "x"
    sheet.column_dimensions["D"].width = 40
    sheet.title = "TĐ của Sở Tài chính"
    book.move_sheet(sheet, -1)
    book.create_sheet("Nháp", 0)["A1"] = 42
    book.save("openpyxl.xlsx")


def faults():
    book, cell = original()
    sheet = book["Thẩm định"]
    cell("fee", APPRAISED).value = "=1900000+50000"
    cell("meal", APPRAISED).value = -5
    cell("lodging", APPRAISED).value = 1200001
    cell("hall", APPRAISED).value = "hai triệu"
    cell("drinks", APPRAISED).value = None
    cell("first", APPRAISED).value = 299999.5
    cell("second", APPRAISED).value = "99.5"
    cell("management", LINE).value = "management|phd||"
    cell("class 2", APPRAISED).value = 3000000
    cell("fee 2", REQUESTED).value = 900000
    cell("meal 2", APPRAISED).value = 10**16
    cell("hall 2", COMMENT).value = "x" * 4001
    row = sheet.max_row + 1
    sheet.cell(row, 3).value = "Cắt thêm chi phí chung"
    sheet.cell(row, APPRAISED).value = "500.000"
    book.save("faults.xlsx")


def duplicates():
    book, cell = original()
    sheet = book["Thẩm định"]
    row = sheet.max_row + 1
    for column in range(1, LINE + 1):
        sheet.cell(row, column).value = cell("hall", column).value
    cell("hall", APPRAISED).value = 2000000
    sheet.cell(row, APPRAISED).value = 1500000
    book.save("duplicate.xlsx")


def without_column():
    book, _ = original()
    book["Thẩm định"].delete_cols(VERSION)
    book.save("no-version.xlsx")


def without_keys():
    """Found by the headings, in other letters."""
    book, cell = original()
    sheet = book["Thẩm định"]
    sheet.delete_rows(9)
    for heading in sheet[9]:
        heading.value = str(heading.value).upper() if heading.value else None
    sheet.cell(ROWS["hall"] - 1, APPRAISED).value = 2000000
    sheet.delete_cols(COMMENT)
    book.save("no-keys.xlsx")


def mixed():
    """Rows of other plans and versions pasted among those asked for."""
    book, cell = original()
    cell("fee", PLAN).value = "another plan"
    cell("meal", VERSION).value = 1
    cell("lodging", VERSION).value = 0
    cell("hall", CLASS).value = "class-9"
    cell("drinks", APPRAISED).value = 1700000
    book.save("mixed.xlsx")


for make in (good, faults, duplicates, without_column, without_keys, mixed):
    make()
