#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"

#include "tests/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <utility>

using namespace taphuan;

namespace {

constexpr const char *kindNames[] = {"Syntax",
                                     "NotUtf8",
                                     "TooDeep",
                                     "WrongFormat",
                                     "WrongVersion",
                                     "UnknownKey",
                                     "DuplicateKey",
                                     "MissingKey",
                                     "WrongType",
                                     "NullNotAllowed",
                                     "NotWhole",
                                     "TooManyDecimals",
                                     "NotADate",
                                     "ControlCharacter",
                                     "Empty",
                                     "TooLong",
                                     "OutOfRange",
                                     "UnknownRank",
                                     "UnknownPlace",
                                     "UnknownBeneficiary",
                                     "UnknownType",
                                     "UnknownItem",
                                     "UnknownLecturer",
                                     "UnknownAgency",
                                     "UnknownCode",
                                     "DuplicateCode",
                                     "DuplicateGroup",
                                     "DuplicateEntry",
                                     "LodgedAboveCount",
                                     "PeriodEmpty",
                                     "DayOutsideClass",
                                     "RankNotApplicable",
                                     "BeneficiaryNotApplicable",
                                     "QuantityNotAllowed",
                                     "QuantityNeedsLine",
                                     "QuantityMissing",
                                     "TotalTooLarge",
                                     "UnknownCurriculum",
                                     "UnknownTopic",
                                     "PracticeAboveSessions",
                                     "DaysReversed",
                                     "PeriodsOverlap",
                                     "NotInPlan"};

QString content(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// One line of bad-plans.txt.
struct BadPlan
{
    QString expected; ///< "UnknownKey plan.owner"
    QString before;
    QString after;

    /// The good plan with its first `before` replaced; spaces stand for line breaks too.
    QString changed(QString plan) const
    {
        QStringList words;
        for (const QString &word : before.split(u' '))
            words.append(QRegularExpression::escape(word));
        const auto match = QRegularExpression(words.join(QStringLiteral("\\s+"))).match(plan);
        REQUIRE(match.hasMatch());
        return plan.replace(match.capturedStart(), match.capturedLength(), after);
    }
};

std::vector<BadPlan> badPlans(const char *table)
{
    std::vector<BadPlan> plans;
    for (const QString &line : content(table).split(u'\n')) {
        const QStringList parts = line.split(u'|');
        if (!line.startsWith(u'#') && parts.size() == 4)
            plans.push_back({parts[0].trimmed() + u' ' + parts[1].trimmed(), parts[2].trimmed(),
                             parts[3].trimmed()});
    }
    return plans;
}

QString refusal(const QByteArray &json)
{
    const auto read = readPlanJson(json, shippedCatalogue());
    const auto *problem = std::get_if<Problem>(&read);
    if (!problem)
        return QStringLiteral("read");
    const QString place = problem->line > 0
                              ? QStringLiteral("%1:%2").arg(problem->line).arg(problem->column)
                              : problem->path;
    return QLatin1String(kindNames[std::size_t(problem->kind)]) + u' ' + place;
}

void checkEach(const std::vector<BadPlan> &plans, const QString &good)
{
    REQUIRE(refusal(good.toUtf8()) == "read");
    for (const BadPlan &plan : plans) {
        CAPTURE(plan.before, plan.after);
        CHECK(refusal(plan.changed(good).toUtf8()) == plan.expected);
    }
}

} // namespace

TEST_CASE("Each plan of the table is refused for its reason and at its place")
{
    const auto plans = badPlans("bad-plans.txt");
    REQUIRE(plans.size() > 90);
    checkEach(plans, content("every-field.json"));
}

TEST_CASE("So is each of version 2")
{
    const auto plans = badPlans("bad-plans-2.txt");
    REQUIRE(plans.size() > 50);
    checkEach(plans, content("every-field-2.json"));
}

TEST_CASE("So is each of version 3")
{
    const auto plans = badPlans("bad-plans-3.txt");
    REQUIRE(plans.size() > 15);
    checkEach(plans, content("every-field-3.json"));
}

TEST_CASE("Text after the document is refused")
{
    const QByteArray good = content("every-field.json").toUtf8();
    CHECK(refusal(good + "\r\n \t") == "read");
    CHECK(refusal("{}\n {}") == "Syntax 2:2");
    CHECK(refusal(good + QByteArray(1, '\0')).startsWith("Syntax"));
}

TEST_CASE("A byte order mark is accepted, another encoding refused with its place")
{
    const QByteArray good = content("every-field.json").toUtf8();
    CHECK(refusal("\xEF\xBB\xBF" + good) == "read");
    CHECK(refusal("\xFF\xFE{") == "NotUtf8 1:1");
    CHECK(refusal("{\"ă\": 1,\n\"đ\xE9\": 2}") == "NotUtf8 2:3");
    CHECK(refusal("{\"\xED\xA0\x80\": 1}") == "NotUtf8 1:3");
}

TEST_CASE("Half of a surrogate pair is refused")
{
    CHECK(refusal(R"({"\uD83D": 1})").startsWith("Syntax 1:"));
    CHECK(refusal(R"({"\uDE00": 1})").startsWith("Syntax 1:"));
    CHECK(refusal(R"({"\uD83D\uDE00": 1})").startsWith("UnknownKey"));
}

TEST_CASE("A document without an object, or without anything, is refused")
{
    CHECK(refusal("") == "Syntax 1:1");
    CHECK(refusal("null") == "NullNotAllowed ");
    CHECK(refusal("[]") == "WrongType ");
    CHECK(refusal("{}") == "MissingKey format");
}

TEST_CASE("Ten megabytes of nonsense are refused")
{
    constexpr qsizetype size = 10'000'000;
    CHECK(refusal(QByteArray(size, '[')) == "TooDeep 1:65");
    CHECK(refusal(QByteArray(size, 'x')) == "Syntax 1:1");
    CHECK(refusal(QByteArray(size, '7')) == "OutOfRange 1:1");
    CHECK(refusal('[' + QByteArray("0,").repeated(size / 2) + "0]").startsWith("WrongType"));
    CHECK(refusal("{\"" + QByteArray(size, 'k') + "\":0}").startsWith("UnknownKey k"));
    QByteArray keys = "{";
    for (int i = 0; keys.size() < size; ++i)
        keys += '"' + QByteArray::number(i) + "\":0,";
    CHECK(refusal(keys + "\"\":0}") == "UnknownKey 0");
}

TEST_CASE("No part of a plan is read as a plan")
{
    const QByteArray good = samplePlanJson();
    for (qsizetype size = 0; size < good.size() - 1; size += 97)
        CHECK(refusal(good.first(size)) != "read");
}

TEST_CASE("A plan with a changed byte is refused or stays what was read")
{
    const QByteArray others("\0\"{}0-\x80\xFF", 8);
    QByteArray json = samplePlanJson();
    for (qsizetype place = 0; place < json.size(); place += 37) {
        const char before = std::exchange(json[place], others[place % others.size()]);
        const auto read = readPlanJson(json, shippedCatalogue());
        json[place] = before;
        if (const auto *plan = std::get_if<Plan>(&read))
            CHECK(refusal(writePlanJson(*plan)) == "read");
    }
}
