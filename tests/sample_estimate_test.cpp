// The sample plan's whole estimate as a text that can be checked by hand.

#include "core/domain/money_words.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/plan_checks.h"

#include "tests/catch.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace taphuan;

namespace {

/// In the order of FindingKind.
constexpr const char *kindTexts[] = {"vượt mức trần",
                                     "chưa biết mức của văn bản",
                                     "không có định mức",
                                     "cần nhập đơn giá",
                                     "chưa biết mức trần",
                                     "chưa đối chiếu văn bản gốc",
                                     "định mức đổi trong thời gian lớp",
                                     "thiếu lý do",
                                     "căn cứ còn thiếu văn bản",
                                     "lớp ra ngoài năm kế hoạch",
                                     "số buổi chuyên đề không khớp",
                                     "chuyên đề chưa có báo cáo viên",
                                     "báo cáo viên trùng lịch",
                                     "báo cáo viên lưu trú nhưng không giảng",
                                     "lưu trú dài hơn lớp",
                                     "trùng địa điểm",
                                     "ngày nghỉ",
                                     "không có sở, ngành phụ trách",
                                     "sở, ngành không phụ trách loại hình",
                                     "vượt trần kinh phí",
                                     "lớp trống",
                                     "chuyên đề lặp lại",
                                     "báo cáo viên dạy ngoài chuyên môn",
                                     "báo cáo viên bận",
                                     "nội dung chưa trình",
                                     "nhu cầu chưa được đáp ứng",
                                     "khung chương trình đã có bản mới",
                                     "địa điểm quá nhỏ"};
constexpr const char *severityTexts[] = {"Lỗi", "Cảnh báo", "Ghi chú"};

QString grouped(qint64 number)
{
    return QLocale(QLocale::Vietnamese).toString(number);
}

QString decimal(const QString &plain)
{
    const QStringList parts = plain.split(u'.');
    return (QStringList(grouped(parts[0].toLongLong())) + parts.mid(1)).join(u',');
}

QString money(Money money)
{
    return grouped(money.dong());
}

/// Prints an estimate, one line of text for each line, class and finding.
class Printer
{
public:
    QString print();

private:
    void printClass(const TrainingClass &trainingClass, const ClassEstimate &estimate);
    QString calculation(const Line &line) const;
    QString source(const Line &line) const;
    void printFinding(const Finding &finding);
    QStringList about(const Finding &finding, const TrainingClass &trainingClass) const;
    QString sums(const auto &all) const
    {
        return QStringLiteral("%1 = NSNN %2 + HTX %3")
            .arg(money(all.amount), money(all.state), money(all.own()));
    }
    void put(const QString &text) { m_text += text + u'\n'; }

    const Catalogue &m_catalogue = shippedCatalogue();
    Plan m_plan = std::get<Plan>(readPlanJson(samplePlanJson(), m_catalogue));
    NormBook m_norms{m_catalogue.norms, m_plan.norms, m_plan.header.province};
    Estimator m_estimator{m_catalogue, m_plan.header, m_plan.lecturers, m_plan.defaults, m_norms};
    QString m_text;
};

QString Printer::print()
{
    const PlanEstimate estimate = estimatePlan(m_estimator, m_plan.classes);
    put(m_plan.header.title);
    for (std::size_t i = 0; i < m_plan.classes.size(); ++i)
        printClass(m_plan.classes[i], estimate.classes[i]);
    put(QStringLiteral("\nTheo loại hình"));
    for (const TypeSum &type : sumsByType(m_catalogue, m_plan.classes, estimate.classes))
        put(QStringLiteral("  %1: %2 lớp, %3 người, %4")
                .arg(m_catalogue.type(type.type)->name)
                .arg(type.classes)
                .arg(type.trainees)
                .arg(sums(type)));
    put(QStringLiteral("\nTổng cộng: ") + sums(estimate));
    put(QStringLiteral("Bằng chữ: ") + moneyInWords(estimate.amount));
    put(QStringLiteral("Trần kinh phí: ") + money(*m_plan.header.ceiling));
    put(QStringLiteral("\nPhát hiện"));
    for (const Finding &finding : allFindings(m_estimator, m_plan, estimate))
        printFinding(finding);
    return m_text;
}

void Printer::printClass(const TrainingClass &trainingClass, const ClassEstimate &estimate)
{
    put(QStringLiteral("\n%1 · %2").arg(trainingClass.code, trainingClass.title));
    put(QStringLiteral("%1, %2 ngày, %3 buổi, %4 người, %5 (%6)")
            .arg(trainingClass.startDate.toString(QStringLiteral("dd/MM/yyyy")),
                 decimal(trainingClass.days.text()), decimal(trainingClass.sessions().text()),
                 grouped(trainingClass.people()), trainingClass.locality,
                 m_catalogue.label(trainingClass.place, trainingClass.startDate)));
    QString section;
    for (const Line &line : estimate.lines) {
        const CostItem &item = m_catalogue.items[line.item];
        if (item.section != section)
            put(QStringLiteral("  %1. %2")
                    .arg(item.section, m_catalogue.sectionLabel(item.section)));
        section = item.section;
        put(QStringLiteral("    %1: %2; %3")
                .arg(lineLabel(m_estimator, trainingClass, line), calculation(line), source(line)));
    }
    put(QStringLiteral("  Cộng: ") + sums(estimate));
}

/// "50 người × 3 ngày × 100.000 = 15.000.000, NSNN 100 % = 15.000.000".
QString Printer::calculation(const Line &line) const
{
    QStringList factors;
    const QStringList units = factorUnits(m_estimator, line);
    for (int i = 0; i < line.factorCount; ++i)
        factors.append(decimal(line.factors[i].text()) + u' ' + units.at(i));
    factors.append(decimal(line.rate.text()));
    return QStringLiteral("%1 = %2, NSNN %3 % = %4")
        .arg(factors.join(QStringLiteral(" × ")), money(line.amount), decimal(line.share.text()),
             money(line.state));
}

QString Printer::source(const Line &line) const
{
    if (line.priceNorm < 0 && !line.hasCap())
        return QStringLiteral("giá địa phương");
    QStringList parts;
    if (line.priceNorm >= 0) {
        const Norm &norm = m_norms.at(line.priceNorm);
        parts = {QStringLiteral("định mức ") + norm.code, norm.document};
    }
    if (line.hasCap())
        parts.append(QStringLiteral("trần %1 (%2)")
                         .arg(decimal(line.cap.text()), m_norms.at(line.capNorm).code));
    return parts.join(QStringLiteral(", "));
}

void Printer::printFinding(const Finding &finding)
{
    const auto found = std::ranges::find(m_plan.classes, finding.classId, &TrainingClass::id);
    const bool isPlanWide = found == m_plan.classes.end();
    const QStringList parts = about(finding, isPlanWide ? TrainingClass() : *found);
    put(QStringLiteral("  %1 %2: %3")
            .arg(QString::fromUtf8(severityTexts[std::size_t(finding.severity)]),
                 isPlanWide ? QStringLiteral("kế hoạch") : found->code,
                 parts.join(QStringLiteral(", "))));
}

QStringList Printer::about(const Finding &finding, const TrainingClass &trainingClass) const
{
    QStringList parts{QString::fromUtf8(kindTexts[std::size_t(finding.kind)])};
    if (finding.item >= 0)
        parts.append(m_catalogue.items[std::size_t(finding.item)].label);
    if (finding.rankOrNone >= 0)
        parts.append(m_catalogue.label(Rank(finding.rankOrNone), trainingClass.startDate));
    if (finding.beneficiaryOrNone >= 0)
        parts.append(m_catalogue.label(Beneficiary(finding.beneficiaryOrNone)));
    if (finding.norm >= 0)
        parts.append(m_norms.at(finding.norm).code);
    for (const Topic &topic : trainingClass.topics)
        if (topic.id == finding.topicId)
            parts.append(topic.title);
    if (const Lecturer *lecturer = m_estimator.lecturer(finding.lecturerId))
        parts.append(lecturer->name);
    for (const QString &word : {finding.agency, finding.subject})
        if (!word.isEmpty())
            parts.append(word);
    for (const QDate day : finding.days)
        parts.append(day.toString(QStringLiteral("dd/MM/yyyy")));
    if (finding.kind == FindingKind::SessionsMismatch)
        parts.append(QStringLiteral("chuyên đề %1, lớp %2")
                         .arg(decimal(finding.actual.text()), decimal(finding.expected.text())));
    if (finding.kind == FindingKind::OverCeiling)
        parts.append(grouped(finding.excess));
    return parts;
}

} // namespace

TEST_CASE("The sample plan has the estimate that was checked by hand")
{
    QFile kept(QStringLiteral(TEST_DATA "/quang-binh-2017.estimate.txt"));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(kept.readAll()).split(u'\n');
    const QString text = Printer().print();
    const QStringList lines = text.split(u'\n');
    if (lines != expected) {
        QFile printed(
            QStringLiteral("quang-binh-2017.estimate.txt")); // to be compared with the kept one
        REQUIRE(printed.open(QIODevice::WriteOnly));
        printed.write(text.toUtf8());
    }
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        CHECK(lines[i] == expected[i]);
    CHECK(lines.size() == expected.size());
}
