"""Writes the parts of a workbook as workbook_fuzz.cpp takes them: parts_of.py BOOK.xlsx."""
import sys
import zipfile

PARTS = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
         "xl/_rels/workbook.xml.rels"]

with zipfile.ZipFile(sys.argv[1]) as book:
    names = set(book.namelist())
    sys.stdout.buffer.write(b"\0".join(book.read(p) if p in names else b"" for p in PARTS))
