#include "app/estimated_plan.h"
#include "app/language.h"
#include "app/norm_rows.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"

#include "tests/catch.h"

#include <QRegularExpression>
#include <QSet>

#include <stdexcept>

using namespace taphuan;

namespace {

/// A plan of one class that lasts over the change of norms on 01/07/2017, with its context.
struct Spoken
{
    Spoken()
        : plan(planOfOneClass(), shippedCatalogue())
        , context(wordingContext(plan.estimator, plan.plan))
    {
    }

    static Plan planOfOneClass()
    {
        Plan plan;
        plan.header.year = 2017;
        plan.header.province = QStringLiteral("Quảng Bình");
        plan.header.ceiling = Money(1'000'000);
        TrainingClass trainingClass;
        trainingClass.id = QStringLiteral("c1");
        trainingClass.code = QStringLiteral("L01");
        trainingClass.type = QStringLiteral("crop");
        trainingClass.startDate = QDate(2017, 6, 30);
        trainingClass.days = Quantity::whole(2);
        trainingClass.trainees = {{{}, 0, Beneficiary::Agriculture, 50, 0}};
        plan.classes = {trainingClass};
        return plan;
    }

    const Line &line(const char *item) const
    {
        const int index = shippedCatalogue().itemIndex(QString::fromLatin1(item));
        for (const Line &each : plan.estimate.classes[0].lines)
            if (each.item == index)
                return each;
        throw std::logic_error("no such line");
    }

    EstimatedPlan plan;
    WordingContext context;
};

bool isFinished(const QString &sentence)
{
    static const QRegularExpression leftOver(QStringLiteral("%[0-9n]"));
    return !sentence.isEmpty() && !sentence.contains(leftOver);
}

/// Every enumerator from the first to the last has its own finished sentence, in both languages.
template<class Kind, class Say> void checkSentences(Kind last, Say say)
{
    QStringList inBoth;
    for (const char *language : {"en", "vi"}) {
        Translation translation;
        translation.use(QString::fromLatin1(language));
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(last); ++kind) {
            const QString text = say(Kind(kind));
            CAPTURE(language, kind, text.toStdString());
            CHECK(isFinished(text));
            CHECK(!sentences.contains(text));
            sentences += text;
            inBoth += text;
        }
    }
    CHECK(QSet<QString>(inBoth.begin(), inBoth.end()).size() == inBoth.size());
}

Finding findingOf(FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.classId = QStringLiteral("c1");
    finding.norm = 0;
    finding.days = {QDate(2017, 9, 2)};
    finding.subject = QStringLiteral("Quốc khánh");
    return finding;
}

} // namespace

TEST_CASE("Every finding has a sentence in both languages")
{
    const Spoken spoken;
    checkSentences(FindingKind::EmptyClass,
                   [&](FindingKind kind) { return sentence(findingOf(kind), spoken.context); });
}

TEST_CASE("Every problem of a file has a sentence in both languages")
{
    checkSentences(ProblemKind::Cancelled, [](ProblemKind kind) {
        Problem problem;
        problem.kind = kind;
        return reasonText(problem);
    });
}

TEST_CASE("Every refusal of storage has a sentence in both languages")
{
    checkSentences(StorageError::Kind::Other, [](StorageError::Kind kind) {
        return sentence(StorageError(kind, QStringLiteral("kế hoạch.taphuan"), {}));
    });
}

TEST_CASE("Every refusal of the export has a sentence in both languages")
{
    checkSentences(ExportError::Kind::Other, [](ExportError::Kind kind) {
        return sentence(ExportError(kind, QStringLiteral("sổ.xlsx"), {}));
    });
}

TEST_CASE("Every reason why a norm lost has a sentence in both languages")
{
    Norm lost;
    lost.code = QStringLiteral("b");
    lost.scope = QStringLiteral("Quảng Trị");
    lost.ranks.insert(Rank::Phd);
    lost.places.insert(Place::Town);
    lost.beneficiaries.insert(Beneficiary::Hardship);
    lost.validFrom = QDate(2017, 7, 1);
    lost.validTo = QDate(2025, 5, 4);
    Norm chosen = lost;
    chosen.scope = QStringLiteral("Quảng Bình");
    checkSentences(LossReason::LaterCode, [&](LossReason reason) {
        return sentence(reason, lost, &chosen, {}, shippedCatalogue());
    });
}

TEST_CASE("A problem names its place, by key or by line and column")
{
    Problem problem;
    problem.kind = ProblemKind::Empty;
    problem.path = QStringLiteral("classes[3].code");
    CHECK(sentence(problem) == "classes[3].code: This must not be empty.");
    problem.value = QStringLiteral(" ");
    CHECK(sentence(problem) == "classes[3].code (“ ”): This must not be empty.");
    problem = {};
    problem.line = 3;
    problem.column = 7;
    CHECK(sentence(problem) == "line 3, column 7: This is not well-formed JSON.");
    CHECK(sentence(Problem()) == "This is not well-formed JSON.");
}

TEST_CASE("A problem says what would be allowed")
{
    Problem problem;
    problem.kind = ProblemKind::WrongType;
    problem.detail = QStringLiteral("list");
    CHECK(reasonText(problem) == "This must be a list.");
    problem.kind = ProblemKind::OutOfRange;
    problem.detail = QStringLiteral("0…100");
    CHECK(reasonText(problem) == "This must lie within 0…100.");
    problem.detail = QStringLiteral("1, 1000");
    CHECK(reasonText(problem) == "This must be one of these: 1, 1000.");
    problem.kind = ProblemKind::NotADate;
    problem.detail = QStringLiteral("2017-03-14");
    CHECK(reasonText(problem) == "This is not a day of the calendar, written like 2017-03-14.");
}

TEST_CASE("A norm's period names its last day in force")
{
    Norm norm;
    CHECK(normPeriodText(norm) == "in force without a time limit");
    norm.validTo = QDate(2017, 7, 1);
    CHECK(normPeriodText(norm) == "in force until 30/06/2017");
    norm.validFrom = QDate(2010, 8, 20);
    CHECK(normPeriodText(norm) == "in force from 20/08/2010 to 30/06/2017");
    norm.validTo = {};
    CHECK(normPeriodText(norm) == "in force from 20/08/2010");
}

TEST_CASE("A norm's figure has the unit that it is paid for")
{
    const Catalogue &catalogue = shippedCatalogue();
    const CostItem &drinks = catalogue.items[std::size_t(catalogue.itemIndex(u"drinks"))];
    Norm norm;
    norm.key = QStringLiteral("drinks");
    CHECK(normFigureText(norm, &drinks, catalogue) == "figure not known");
    norm.amount = Rate::whole(30'000);
    norm.per = Per::Day;
    CHECK(normFigureText(norm, &drinks, catalogue) == "30.000 đồng/người/ngày");
    norm.per = Per::Session;
    CHECK(normFigureText(norm, &drinks, catalogue) == "30.000 đồng/người/buổi");
    norm.per = Per::Percent;
    norm.amount = Rate::raw(7'500);
    CHECK(normFigureText(norm, nullptr, catalogue) == "7,5 %");
}

TEST_CASE("Only a figure from the original text counts as checked")
{
    CHECK(evidenceText(Evidence::Sourced).isEmpty());
    for (const Evidence evidence : {Evidence::Derived, Evidence::Recalled, Evidence::Unknown})
        CHECK(evidenceText(evidence) == "not checked against the original text");
}

TEST_CASE("A line tells its factors, its basis and who pays")
{
    const Spoken spoken;
    const Line &meal = spoken.line("trainee_meal");
    CHECK(howText(spoken.plan.estimator, meal) == "50 người × 2 ngày");
    CHECK(basisOf(spoken.plan.estimator, meal) == "97/2010/TT-BTC");
    CHECK(isUnverified(spoken.plan.estimator, meal));
    CHECK(shareText(spoken.plan.estimator, spoken.plan.plan.classes[0], meal) ==
          "The state budget pays 100 %, as the plan says");
}

TEST_CASE("A finding's place is its class and line, or both classes, or the plan")
{
    const Spoken spoken;
    Finding finding = findingOf(FindingKind::OverCap);
    CHECK(placeOf(finding, spoken.context) == "L01");
    finding.item = qint16(shippedCatalogue().itemIndex(u"drinks"));
    CHECK(placeOf(finding, spoken.context) == "L01 · Nước uống");
    finding.otherClassId = QStringLiteral("c1");
    CHECK(placeOf(finding, spoken.context) == "L01 ↔ L01");
    finding.classId.clear();
    CHECK(placeOf(finding, spoken.context) == "Whole plan");
}

TEST_CASE("Days that follow each other are told as one period")
{
    const Spoken spoken;
    Finding finding = findingOf(FindingKind::Holiday);
    finding.subject.clear();
    finding.days = {QDate(2017, 3, 4), QDate(2017, 3, 5), QDate(2017, 3, 11)};
    CHECK(sentence(finding, spoken.context) ==
          "Class days on a weekend: 04/03/2017 – 05/03/2017, 11/03/2017.");
}

TEST_CASE("The norms of a line come with the reasons of those that lost")
{
    const Spoken spoken;
    const auto rows =
        normRows(spoken.plan.estimator, spoken.plan.plan.classes[0], spoken.line("drinks"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].title == "Norm of the rate");
    CHECK(rows[1].kind == NormRow::Kind::Chosen);
    CHECK(rows[1].title == "30.000 đồng/người/ngày");
    CHECK(rows[1].unverified);
    CHECK(rows[2].kind == NormRow::Kind::Lost);
    CHECK(rows[2].title == "20.000 đồng/người/buổi");
    CHECK(rows[2].reasonText == "in force only from 01/07/2017");
}

TEST_CASE("Counts of findings have plurals in English and none in Vietnamese")
{
    const FindingCounts counts{1, 2, 0};
    Translation translation;
    translation.use(QStringLiteral("en"));
    CHECK(findingCountsText(counts) == "1 error, 2 warnings, 0 notes");
    translation.use(QStringLiteral("vi"));
    CHECK(findingCountsText(counts) == "1 lỗi, 2 cảnh báo, 0 lưu ý");
}

TEST_CASE("Counts of findings have a dot between thousands in both languages")
{
    const FindingCounts counts{41124, 1000, 999};
    Translation translation;
    translation.use(QStringLiteral("en"));
    CHECK(findingCountsText(counts) == "41.124 errors, 1.000 warnings, 999 notes");
    translation.use(QStringLiteral("vi"));
    CHECK(findingCountsText(counts) == "41.124 lỗi, 1.000 cảnh báo, 999 lưu ý");
}
