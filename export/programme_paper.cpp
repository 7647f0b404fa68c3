#include "export/programme_paper.h"

#include "export/figure_text.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Sums of the classes of a group.
struct ProgrammeSum
{
    qint64 classes = 0;
    qint64 accepted = 0;
    qint64 trainees = 0;
    Quantity sessions;
    Quantity practice;

    Quantity theory() const
    {
        return Quantity::raw(std::max<qint64>(0, sessions.raw() - practice.raw()));
    }
};

void add(ProgrammeSum &sum, const TrainingClass &trainingClass)
{
    ++sum.classes;
    sum.accepted += reviewState(trainingClass.reviews) == ReviewState::Accepted ? 1 : 0;
    sum.trainees += trainingClass.people();
    for (const Topic &topic : trainingClass.topics) {
        sum.sessions += topic.sessions;
        sum.practice += topic.practiceSessions;
    }
}

ProgrammeSum sumOf(const std::vector<const TrainingClass *> &classes)
{
    ProgrammeSum sum;
    for (const TrainingClass *each : classes)
        add(sum, *each);
    return sum;
}

PaperCell strong(PaperStyle style, const QString &text, int span = 1)
{
    return {{{style, {{text, true, false}}}}, span};
}

PaperRow headRow(const QStringList &titles)
{
    PaperRow row;
    for (const QString &title : titles)
        row.cells.push_back(paperCell(PaperStyle::TableHead, title));
    return row;
}

PaperRow overviewRow(const QString &name, const ProgrammeSum &sum, bool isTotal)
{
    const auto cell = [&](PaperStyle style, const QString &text) {
        return isTotal ? strong(style, text) : paperCell(style, text);
    };
    const auto figure = [&](const QString &text) { return cell(PaperStyle::CellCentred, text); };
    return {{cell(PaperStyle::CellText, name), figure(groupedText(sum.classes)),
             figure(groupedText(sum.trainees)), figure(decimalText(sum.sessions)),
             figure(decimalText(sum.theory())), figure(decimalText(sum.practice)),
             figure(groupedText(sum.accepted) + u'/' + groupedText(sum.classes))},
            false};
}

PaperTable overview(const std::vector<TypeProgramme> &types)
{
    PaperTable table;
    table.widths = {34, 10, 12, 11, 11, 11, 11};
    table.headRows = 1;
    table.rows.push_back(
        headRow({QStringLiteral("Loại hình HTX"), QStringLiteral("Số lớp"),
                 QStringLiteral("Học viên"), QStringLiteral("Số buổi"), QStringLiteral("Lý thuyết"),
                 QStringLiteral("Thực hành"), QStringLiteral("Đã chấp nhận")}));
    std::vector<const TrainingClass *> all;
    for (const TypeProgramme &type : types) {
        table.rows.push_back(overviewRow(type.type, sumOf(type.classes), false));
        all.insert(all.end(), type.classes.begin(), type.classes.end());
    }
    table.rows.back().keepsWithNext = true;
    table.rows.push_back(overviewRow(QStringLiteral("Tổng cộng"), sumOf(all), true));
    return table;
}

/// Writes the classes of a sector one after the other.
class ProgrammeComposer
{
public:
    ProgrammeComposer(const Plan &plan, const Catalogue &catalogue, const QString &department)
        : m_plan(plan), m_catalogue(catalogue), m_department(department)
    {
    }

    void addClass(Paper &paper, int number, const TrainingClass &trainingClass) const;

private:
    QString aboutText(const TrainingClass &trainingClass) const;
    PaperParagraph reviewText(const TrainingClass &trainingClass) const;
    PaperTable topics(const TrainingClass &trainingClass) const;
    PaperCell topicCell(const Topic &topic) const;
    PaperCell lecturerCell(const Topic &topic, const TrainingClass &trainingClass) const;
    QString agencyName(const QString &code) const;

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    const QString &m_department;
};

QString ProgrammeComposer::agencyName(const QString &code) const
{
    const Agency *agency = m_catalogue.agency(code);
    return agency ? agency->shortName : code;
}

QString ProgrammeComposer::aboutText(const TrainingClass &trainingClass) const
{
    QStringList where{trainingClass.venue, trainingClass.locality};
    where.removeAll(QString());
    QStringList trainees;
    for (const TraineeGroup &group : trainingClass.trainees)
        trainees += groupedText(group.count) + u' ' +
                    m_catalogue.label(group.beneficiary, trainingClass.startDate);
    QStringList parts{periodOfDays(trainingClass.startDate, trainingClass.lastDate()),
                      where.join(QStringLiteral(", ")),
                      QStringLiteral("%1 học viên").arg(groupedText(trainingClass.people()))};
    if (trainees.size() > 1)
        parts.last() += QStringLiteral(" (%1)").arg(trainees.join(QStringLiteral(", ")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString wordOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Drafting: return QStringLiteral("đang soạn");
    case ReviewState::Submitted: return QStringLiteral("đã trình, chờ chấp nhận");
    case ReviewState::Accepted: return QStringLiteral("đã chấp nhận");
    case ReviewState::Returned: return QStringLiteral("trả lại để sửa");
    }
    Q_UNREACHABLE();
}

/// Where the review stands, and who said so, when and why.
PaperParagraph ProgrammeComposer::reviewText(const TrainingClass &trainingClass) const
{
    const auto &events = trainingClass.reviews;
    QStringList parts{wordOf(reviewState(events))};
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const ReviewEvent &event) {
        return event.step != ReviewStep::Comment;
    });
    if (last != events.rend()) {
        const QString agency = agencyName(last->agency);
        parts +=
            last->person.isEmpty() ? agency : QStringLiteral("%1 (%2)").arg(last->person, agency);
        parts += shortDate(last->at.toLocalTime().date());
        parts += last->text.simplified();
    }
    parts.removeAll(QString());
    return paragraph(PaperStyle::About,
                     QStringLiteral("Nội dung: ") + parts.join(QStringLiteral("; ")));
}

PaperCell ProgrammeComposer::topicCell(const Topic &topic) const
{
    PaperCell cell{{{PaperStyle::CellText, {{topic.title, true, false}}}}};
    const auto part = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            cell.paragraphs.push_back({PaperStyle::CellText, {{label, false, true}, {text}}});
    };
    part(QStringLiteral("Mục tiêu: "), topic.objective);
    for (const QString &text : topic.content.split(u'\n', Qt::SkipEmptyParts))
        cell.paragraphs.push_back(paragraph(PaperStyle::CellText, text));
    part(QStringLiteral("Phương pháp: "), topic.method);
    part(QStringLiteral("Tài liệu: "), topic.materials);
    return cell;
}

PaperCell ProgrammeComposer::lecturerCell(const Topic &topic,
                                          const TrainingClass &trainingClass) const
{
    PaperCell cell;
    const auto lecturer = std::ranges::find(m_plan.lecturers, topic.lecturer, &Lecturer::id);
    if (lecturer != m_plan.lecturers.end()) {
        cell.paragraphs.push_back(paragraph(PaperStyle::CellText, lecturer->name));
        const QString rank = m_catalogue.label(lecturer->rank, trainingClass.startDate);
        cell.paragraphs.push_back({PaperStyle::CellText, {{rank, false, true}}});
    } else {
        cell.paragraphs.push_back(
            {PaperStyle::CellText, {{QStringLiteral("chưa có báo cáo viên"), false, true}}});
    }
    if (!topic.department.isEmpty() && topic.department != m_department)
        cell.paragraphs.push_back(paragraph(PaperStyle::CellText, agencyName(topic.department)));
    return cell;
}

PaperTable ProgrammeComposer::topics(const TrainingClass &trainingClass) const
{
    PaperTable table;
    table.widths = {6, 46, 8, 9, 9, 22};
    table.headRows = 1;
    table.rows.push_back(headRow({QStringLiteral("TT"), QStringLiteral("Chuyên đề"),
                                  QStringLiteral("Số buổi"), QStringLiteral("Lý thuyết"),
                                  QStringLiteral("Thực hành"), QStringLiteral("Báo cáo viên")}));
    ProgrammeSum sum;
    add(sum, trainingClass);
    const auto figure = [](Quantity quantity) {
        return paperCell(PaperStyle::CellCentred, decimalText(quantity));
    };
    int number = 0;
    for (const Topic &topic : trainingClass.topics) {
        ProgrammeSum ofTopic;
        ofTopic.sessions = topic.sessions;
        ofTopic.practice = topic.practiceSessions;
        table.rows.push_back({{paperCell(PaperStyle::CellCentred, QString::number(++number)),
                               topicCell(topic), figure(topic.sessions), figure(ofTopic.theory()),
                               figure(topic.practiceSessions), lecturerCell(topic, trainingClass)},
                              false});
    }
    table.rows.back().keepsWithNext = true;
    const auto total = [](Quantity quantity) {
        return strong(PaperStyle::CellCentred, decimalText(quantity));
    };
    const QString planned =
        sum.sessions == trainingClass.sessions()
            ? QString()
            : QStringLiteral("lớp có %1 buổi").arg(decimalText(trainingClass.sessions()));
    table.rows.push_back({{strong(PaperStyle::CellText, QStringLiteral("Cộng"), 2),
                           total(sum.sessions),
                           total(sum.theory()),
                           total(sum.practice),
                           {{{PaperStyle::CellText, {{planned, false, true}}}}}},
                          false});
    return table;
}

void ProgrammeComposer::addClass(Paper &paper, int number, const TrainingClass &trainingClass) const
{
    paper.blocks.push_back(
        paragraph(PaperStyle::Subheading,
                  QStringLiteral("%1. Lớp %2: %3")
                      .arg(QString::number(number), trainingClass.code, trainingClass.title)));
    paper.blocks.push_back(paragraph(PaperStyle::About, aboutText(trainingClass)));
    paper.blocks.push_back(reviewText(trainingClass));
    if (trainingClass.topics.empty())
        paper.blocks.push_back(paragraph(PaperStyle::Body, QStringLiteral("Chưa có chuyên đề.")));
    else
        paper.blocks.push_back(topics(trainingClass));
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> steps[] = {{100, "C"}, {90, "XC"}, {50, "L"},
                                                             {40, "XL"}, {10, "X"},  {9, "IX"},
                                                             {5, "V"},   {4, "IV"},  {1, "I"}};
    QString text;
    for (const auto &[value, digits] : steps)
        for (; number >= value; number -= value)
            text += QLatin1String(digits);
    return text;
}

QString sumText(const ProgrammeSum &sum)
{
    return QStringLiteral("%1 lớp, %2 học viên, %3 buổi (lý thuyết %4, thực hành %5)")
        .arg(groupedText(sum.classes), groupedText(sum.trainees), decimalText(sum.sessions),
             decimalText(sum.theory()), decimalText(sum.practice));
}

void addTitle(Paper &paper, const PlanHeader &header, const Issuer &issuer)
{
    const QString title = QStringLiteral("Chương trình tập huấn năm %1").arg(header.year);
    paper.title = title + QStringLiteral(" - ") + issuer.name;
    paper.author = issuer.name;
    paper.blocks.push_back(paperHead(issuer, {}, {}));
    paper.blocks.push_back(paragraph(PaperStyle::Title, title.toUpper()));
    PaperParagraph subject =
        paragraph(PaperStyle::Subject,
                  QStringLiteral("theo các loại hình hợp tác xã do %1 phụ trách").arg(issuer.name));
    subject.rule = 0.4;
    paper.blocks.push_back(subject);
    paper.blocks.push_back(
        paragraph(PaperStyle::Body, QStringLiteral("Thuộc kế hoạch: %1.").arg(header.title)));
}

} // namespace

std::vector<TypeProgramme> programmesOf(const Plan &plan, const Catalogue &catalogue,
                                        const QString &department)
{
    std::vector<TypeProgramme> types;
    for (const CooperativeType &type : catalogue.types) {
        TypeProgramme found{type.name, {}};
        for (const TrainingClass &each : plan.classes)
            if (each.type == type.code &&
                catalogue.responsibleAgency(each.type, each.startDate) == department)
                found.classes.push_back(&each);
        if (!found.classes.empty())
            types.push_back(std::move(found));
    }
    return types;
}

Paper programmePaper(const Plan &plan, const Catalogue &catalogue, const QString &department,
                     const Issuer &issuer)
{
    const std::vector<TypeProgramme> types = programmesOf(plan, catalogue, department);
    const ProgrammeComposer composer(plan, catalogue, department);
    const Agency *agency = catalogue.agency(department);
    Paper paper;
    addTitle(paper, plan.header, issuer);
    paper.runningHead = QStringLiteral("Chương trình %1, %2")
                            .arg(plan.header.year)
                            .arg(agency ? agency->shortName : department);
    if (!types.empty())
        paper.blocks.push_back(overview(types));
    int typeNumber = 0;
    for (const TypeProgramme &type : types) {
        paper.blocks.push_back(paragraph(
            PaperStyle::Heading, roman(++typeNumber) + QStringLiteral(". ") + type.type.toUpper()));
        paper.blocks.push_back(paragraph(PaperStyle::About, sumText(sumOf(type.classes))));
        int number = 0;
        for (const TrainingClass *each : type.classes)
            composer.addClass(paper, ++number, *each);
    }
    paper.blocks.push_back(signatureBlock(
        {}, {paragraph(PaperStyle::Signer, QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ")),
             paragraph(PaperStyle::SignerHint, QStringLiteral("(Ký, họ tên, đóng dấu)"))}));
    return paper;
}

} // namespace taphuan
