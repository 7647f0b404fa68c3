#pragma once

#include "core/domain/money.h"
#include "core/domain/norm.h"
#include "export/styles.h"

#include <QDate>
#include <QStringList>

namespace taphuan {

/// One write to a sheet, so that a benchmark can repeat it without this program.
struct CellWrite
{
    enum class Kind : quint8 { Text, Number, Formula, TextFormula, Blank, Row };

    Kind kind = Kind::Blank;
    quint16 sheet = 0;
    quint16 column = 0; ///< Row: its outline level
    quint32 row = 0;
    quint16 style = 0;
    double number = 0;  ///< Row: its height
    std::string text;   ///< the text or formula
    std::string result; ///< of a TextFormula
};

using Tape = std::vector<CellWrite>;

struct Column
{
    QString title;
    double width = 8; ///< in digits
    bool hidden = false;
};

/// Writes the cells of one worksheet. A text is always a text cell, whatever it begins with. Rows
/// are written from top to bottom and get the height that their wrapped texts take.
/// Throws ExportError for a text that is too long and for more rows than a sheet has.
class Sheet
{
public:
    /// With a tape every write is noted there too.
    Sheet(lxw_workbook *workbook, Styles &styles, const QString &name, Tape *tape = nullptr);

    lxw_workbook *workbook() const { return m_workbook; }
    lxw_worksheet *worksheet() const { return m_worksheet; }
    Styles &styles() const { return m_styles; }
    const QString &name() const { return m_name; }

    void setColumns(const std::vector<Column> &columns);
    const std::vector<Column> &columns() const { return m_columns; }
    /// The last column that is not hidden.
    quint16 lastColumn() const;
    double widthOf(quint16 first, quint16 last) const;
    /// Whose texts are written next ("L01"), for the place in errors.
    void setSubject(const QString &subject) { m_subject = subject; }

    void text(quint32 row, quint16 column, QStringView text, StyleId style);
    void number(quint32 row, quint16 column, double number, StyleId style);
    void money(quint32 row, quint16 column, Money money, StyleId style);
    void date(quint32 row, quint16 column, QDate date, StyleId style); ///< a null date is blank
    void blank(quint32 row, quint16 column, StyleId style);
    void blanks(quint32 row, quint16 first, quint16 last, StyleId style);
    void formula(quint32 row, quint16 column, const std::string &formula, double value,
                 StyleId style);
    void formula(quint32 row, quint16 column, const std::string &formula, const QString &value,
                 StyleId style);
    void merged(quint32 row, quint16 first, quint16 last, QStringView text, StyleId style);
    /// A name in formulas for a column of rows, or for a cell.
    void defineName(const char *name, quint32 firstRow, quint32 lastRow, quint16 column);
    /// After the last cell of a row; nested rows have an outline level above 0.
    void finishRow(quint32 row, int level = 0, double leastHeight = 16);

    /// A finished row that nobody is to see.
    void hideRow(quint32 row);

    /// Of a finished row, in points.
    double heightOf(quint32 row) const;

private:
    const char *cleaned(QStringView text, quint16 column);
    void measure(QStringView text, double width, StyleId style);
    void note(CellWrite write);
    void check(lxw_error error, quint16 column) const;
    [[noreturn]] void refuseText(quint16 column) const;

    lxw_workbook *m_workbook;
    lxw_worksheet *m_worksheet;
    Styles &m_styles;
    Tape *m_tape;
    quint16 m_index;
    QString m_name;
    QString m_subject;
    std::vector<Column> m_columns;
    std::vector<float> m_heights;
    QByteArray m_utf8;
    double m_needed = 0; ///< height that the texts of the current row take
};

/// "ROUND(SUM(C7:C12),3)", a sum of quantities.
std::string quantitySum(const std::string &range);
/// "C7", and with dollars "$C$7".
std::string cellName(quint32 row, quint16 column);
std::string fixedCellName(quint32 row, quint16 column);
/// "C7:C12".
std::string rangeName(quint32 firstRow, quint32 lastRow, quint16 column);
/// Width of a column that shows amounts up to this one, at least `least`.
double widthForMoney(Money largest, double least);
/// The nearest double.
double toDouble(Money money);
template<class Tag> double toDouble(Thousandths<Tag> value)
{
    return double(value.raw()) / 1000.0;
}

} // namespace taphuan
