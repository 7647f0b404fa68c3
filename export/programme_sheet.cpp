#include "export/programme_sheet.h"

#include "export/detail_columns.h"
#include "export/figure_text.h"

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

enum Place : quint16 { Number, What, Day, Content, Taught, Department, Theory, Practice, Sessions };

std::vector<Column> columns()
{
    return {{QStringLiteral("STT"), 6},
            {QStringLiteral("Lớp, chuyên đề"), 40},
            {QStringLiteral("Ngày thứ"), 7},
            {QStringLiteral("Nội dung"), 52},
            {QStringLiteral("Báo cáo viên"), 30},
            {QStringLiteral("Đơn vị thực hiện"), 18},
            {QStringLiteral("Lý thuyết (buổi)"), 10},
            {QStringLiteral("Thực hành (buổi)"), 10},
            {QStringLiteral("Cộng (buổi)"), 10}};
}

using Classes = std::vector<const TrainingClass *>;
/// By the place of the agency in the catalogue; one that is not there comes last.
using ClassesByAgency = std::map<std::pair<std::size_t, QString>, Classes>;

ClassesByAgency classesByAgency(const WorkbookSource &source)
{
    const auto &agencies = source.catalogue().agencies;
    ClassesByAgency result;
    for (const TrainingClass &each : source.plan.classes) {
        const QString code = source.catalogue().responsibleAgency(each.type, each.startDate);
        const auto place = std::ranges::find(agencies, code, &Agency::code) - agencies.begin();
        result[{std::size_t(place), code}].push_back(&each);
    }
    return result;
}

Quantity sessionsOf(const TrainingClass &trainingClass)
{
    Quantity sum;
    for (const Topic &topic : trainingClass.topics)
        sum += topic.sessions;
    return sum;
}

quint32 rowsOf(const Classes &classes)
{
    quint32 rows = 0;
    for (const TrainingClass *each : classes)
        rows += 1 + quint32(each->topics.size());
    return rows;
}

QString headingOf(const TrainingClass &trainingClass)
{
    QString text = trainingClass.code + QStringLiteral(". ") + trainingClass.title;
    if (!trainingClass.startDate.isValid())
        return text;
    const QDate last = trainingClass.lastDate();
    text += QStringLiteral(" (") + shortDate(trainingClass.startDate);
    return text + (last == trainingClass.startDate ? QString() : u'–' + shortDate(last)) + u')';
}

class ProgrammeWriter
{
public:
    ProgrammeWriter(Sheet &sheet, const WorkbookSource &source) : m_sheet(sheet), m_source(source)
    {
    }

    void write();

private:
    void writeAgency(const QString &code, const Classes &classes, int number);
    void writeClass(const TrainingClass &trainingClass, const QString &number);
    void writeTopic(const Topic &topic, const QString &number);
    void writeSum(quint32 rows, Quantity sum, Style style);
    void writeTotal(quint32 first);
    QString shortName(const QString &agency) const;

    Sheet &m_sheet;
    const WorkbookSource &m_source;
    quint32 m_row = 0; ///< the one that is written
};

QString ProgrammeWriter::shortName(const QString &code) const
{
    const Agency *agency = m_source.catalogue().agency(code);
    return agency ? agency->shortName : code;
}

/// The theory and practice of so many rows below.
void ProgrammeWriter::writeSum(quint32 rows, Quantity sum, Style style)
{
    if (rows == 0)
        m_sheet.number(m_row, Sessions, 0, style);
    else
        m_sheet.formula(
            m_row, Sessions,
            quantitySum(cellName(m_row + 1, Theory) + ':' + cellName(m_row + rows, Practice)),
            toDouble(sum), style);
}

void ProgrammeWriter::writeAgency(const QString &code, const Classes &classes, int number)
{
    Quantity sum;
    for (const TrainingClass *each : classes)
        sum += sessionsOf(*each);
    const Agency *agency = m_source.catalogue().agency(code);
    const QString name = agency           ? agency->name
                         : code.isEmpty() ? QStringLiteral("Chưa có cơ quan phụ trách")
                                          : code;
    m_sheet.text(m_row, Number, roman(std::size_t(number)), Style::ClassCentred);
    m_sheet.merged(m_row, What, Practice, name, Style::ClassText);
    writeSum(rowsOf(classes), sum, Style::ClassQuantity);
    m_sheet.finishRow(m_row++, 0, 18);
    for (std::size_t i = 0; i < classes.size(); ++i)
        writeClass(*classes[i], QString::number(i + 1));
}

void ProgrammeWriter::writeClass(const TrainingClass &trainingClass, const QString &number)
{
    m_sheet.setSubject(trainingClass.code);
    const auto topics = trainingClass.topics.size();
    m_sheet.text(m_row, Number, number, Style::SectionCentred);
    m_sheet.merged(m_row, What, Practice, headingOf(trainingClass), Style::SectionText);
    writeSum(quint32(topics), sessionsOf(trainingClass), Style::SectionQuantity);
    m_sheet.finishRow(m_row++, 1);
    for (std::size_t i = 0; i < topics; ++i)
        writeTopic(trainingClass.topics[i], number + u'.' + QString::number(i + 1));
}

void ProgrammeWriter::writeTopic(const Topic &topic, const QString &number)
{
    const Lecturer *lecturer = m_source.estimator.lecturer(topic.lecturer);
    m_sheet.text(m_row, Number, number, Style::LineCentred);
    m_sheet.text(m_row, What, topic.title, Style::LineText);
    if (topic.day > 0)
        m_sheet.number(m_row, Day, topic.day, Style::LineCentred);
    else
        m_sheet.blank(m_row, Day, Style::LineCentred);
    m_sheet.text(m_row, Content, topic.content, Style::LineText);
    m_sheet.text(m_row, Taught, lecturer ? lecturer->name : QStringLiteral("chưa có"),
                 lecturer ? Style::LineText : Style::LineUnknown);
    m_sheet.text(m_row, Department, shortName(topic.department), Style::LineText);
    const auto theory = Quantity::raw(topic.sessions.raw() - topic.practiceSessions.raw());
    m_sheet.number(m_row, Theory, toDouble(theory), Style::LineQuantity);
    m_sheet.number(m_row, Practice, toDouble(topic.practiceSessions), Style::LineQuantity);
    m_sheet.formula(m_row, Sessions,
                    quantitySum(cellName(m_row, Theory) + ':' + cellName(m_row, Practice)),
                    toDouble(topic.sessions), Style::LineQuantity);
    m_sheet.finishRow(m_row++, 2);
}

void ProgrammeWriter::writeTotal(quint32 first)
{
    Quantity sum;
    for (const TrainingClass &each : m_source.plan.classes)
        sum += sessionsOf(each);
    if (m_row == first) {
        m_sheet.blanks(m_row, Number, Sessions, Style::LineText);
        m_sheet.finishRow(m_row++);
    }
    m_sheet.setSubject({});
    m_sheet.blank(m_row, Number, Style::TotalText);
    m_sheet.text(m_row, What, u"TỔNG CỘNG", Style::TotalText);
    m_sheet.blanks(m_row, Day, Practice, Style::TotalText);
    m_sheet.formula(m_row, Sessions,
                    quantitySum(cellName(first, Theory) + ':' + cellName(m_row - 1, Practice)),
                    toDouble(sum), Style::TotalQuantity);
    m_sheet.finishRow(m_row, 0, 20);
}

void ProgrammeWriter::write()
{
    m_sheet.setColumns(columns());
    FormRows form;
    form.firstHeading =
        writeHead(m_sheet, m_source, QStringLiteral("Chương trình tập huấn"), false);
    const quint32 first = m_row = writeHeadings(m_sheet, form.firstHeading);
    form.lastHeading = first - 1;
    form.frozenColumns = What + 1;
    int number = 0;
    for (const auto &[agency, classes] : classesByAgency(m_source))
        writeAgency(agency.second, classes, ++number);
    writeTotal(first);
    form.total = m_row;
    form.last = form.lastSignature = writeSignatures(m_sheet, m_source, m_row + 1);
    worksheet_outline_settings(m_sheet.worksheet(), LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    finishForm(m_sheet, m_source, form);
}

} // namespace

void writeProgramme(Sheet &sheet, const WorkbookSource &source)
{
    ProgrammeWriter(sheet, source).write();
}

} // namespace taphuan
