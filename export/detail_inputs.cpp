#include "export/detail_columns.h"

namespace taphuan {

using namespace DetailColumn;

void validateInput(Sheet &sheet, RowRange rows, quint16 first, quint16 last, std::string condition,
                   std::string message)
{
    std::string title = "Không hợp lệ";
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    rule.value_formula = condition.data();
    rule.error_title = title.data();
    rule.error_message = message.data();
    worksheet_data_validation_range(sheet.worksheet(), rows.first, first, rows.last, last, &rule);
}

namespace {

void markExcess(Sheet &sheet, RowRange rows)
{
    const std::string price = '$' + cellName(rows.first, Price);
    const std::string cap = '$' + cellName(rows.first, Cap);
    std::string condition = "=AND(ISNUMBER(" + cap + ")," + price + '>' + cap + ')';
    std::string cells =
        rangeName(rows.first, rows.last, Price) + ' ' + rangeName(rows.first, rows.last, Cap);
    lxw_conditional_format rule = {};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = condition.data();
    rule.format = sheet.styles().excess();
    rule.multi_range = cells.data();
    worksheet_conditional_format_range(sheet.worksheet(), rows.first, Price, rows.last, Price,
                                       &rule);
}

/// Numbering and budget codes are texts on purpose.
void allowNumbersAsTexts(Sheet &sheet, RowRange rows)
{
    const std::string cells =
        rangeName(rows.first, rows.last, Number) + ' ' + rangeName(rows.first, rows.last, Code);
    worksheet_ignore_errors(sheet.worksheet(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, cells.c_str());
}

} // namespace

void guardInputs(Sheet &sheet, RowRange rows)
{
    const std::string factor = cellName(rows.first, Factor1);
    const std::string price = cellName(rows.first, Price);
    const std::string unit = '$' + cellName(rows.first, Unit);
    validateInput(sheet, rows, Factor1, Factor2, "=AND(ISNUMBER(" + factor + ")," + factor + ">=0)",
                  "Số lượng là một số không âm.");
    validateInput(sheet, rows, Price, Price,
                  "=AND(ISNUMBER(" + price + ")," + price + ">=0,OR(" + unit + "<>\"%\"," + price +
                      "<=100))",
                  "Đơn giá là một số không âm; tỷ lệ phần trăm không quá 100.");
    markExcess(sheet, rows);
    allowNumbersAsTexts(sheet, rows);
}

} // namespace taphuan
