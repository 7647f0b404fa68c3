// Makes the workbook that ExcelJS sends back: node by_exceljs.js in this folder, with exceljs installed.
// Rich text, a number typed as text, rows inserted and hidden, a column widened, a sheet added.
const ExcelJS = require("exceljs");

async function main() {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile("original.xlsx");
    const sheet = book.getWorksheet("Thẩm định");
    const line = (classId, id) => {
        for (let row = 1; row <= sheet.rowCount; ++row)
            if (sheet.getCell(row, 13).value === id && sheet.getCell(row, 12).value === classId)
                return row;
        throw new Error(id);
    };
    const hall = line("class-1", "hall|||");
    sheet.getCell(hall, 5).value = 2100000;
    sheet.getCell(hall, 7).value = { richText: [{ text: "Mượn được " }, { font: { bold: true }, text: "hội trường" }] };
    const drinks = line("class-2", "drinks|||");
    sheet.getCell(drinks, 5).value = "450.000";
    sheet.getCell(drinks, 9).value = "=30 người";
    const prize = line("class-1", "award|||entry-7");
    sheet.getCell(prize, 5).value = 0;
    sheet.getRow(line("class-1", "management|||")).hidden = true;
    sheet.getColumn(3).width = 80;
    sheet.insertRow(20, [null, null, "Sở Tài chính: cộng thêm", null, 123456]);
    book.addWorksheet("Ghi chú").getCell("B2").value = "gửi lại ngày 20/01/2017";
    await book.xlsx.writeFile("exceljs.xlsx");
}

main();
