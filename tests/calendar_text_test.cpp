#include "core/exchange/calendar_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

const QDateTime writtenAt(QDate(2017, 1, 5), QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600);

Plan onePlan()
{
    Plan plan;
    plan.header.year = 2017;
    plan.header.province = QStringLiteral("Quảng Bình");
    TrainingClass &only = plan.classes.emplace_back();
    only.code = "L01";
    only.title = "A class";
    only.type = "crop";
    only.startDate = QDate(2017, 2, 27);
    only.days = Quantity::whole(2);
    return plan;
}

QByteArray text(const Plan &plan)
{
    return calendarText(plan, shippedCatalogue(), writtenAt);
}

/// The values of a property, unfolded but not unescaped, as a reader of RFC 5545 takes them.
QStringList values(const Plan &plan, const char *property)
{
    const QString unfolded = QString::fromUtf8(text(plan)).remove(QStringLiteral("\r\n "));
    QStringList found;
    for (const QString &line : unfolded.split(QStringLiteral("\r\n")))
        if (line.startsWith(QString(property) + u':') || line.startsWith(QString(property) + u';'))
            found += line.mid(line.indexOf(u':') + 1);
    return found;
}

} // namespace

TEST_CASE("an event lasts from its first day to the day after its last")
{
    Plan plan = onePlan();
    CHECK(values(plan, "DTSTART") == QStringList("20170227"));
    CHECK(values(plan, "DTEND") == QStringList("20170301"));
    plan.classes[0].days = Quantity::raw(500);
    CHECK(values(plan, "DTEND") == QStringList("20170228"));
}

TEST_CASE("a class without days or without a first day has no event")
{
    Plan plan = onePlan();
    plan.classes[0].days = {};
    CHECK(values(plan, "UID").isEmpty());
    plan = onePlan();
    plan.classes[0].startDate = {};
    CHECK(values(plan, "UID").isEmpty());
}

TEST_CASE("separators, backslashes and line ends are escaped; no other control is written")
{
    Plan plan = onePlan();
    plan.classes[0].title = QStringLiteral("a,b;c\\d\ne\r\x01:\"f");
    CHECK(values(plan, "SUMMARY") == QStringList(QStringLiteral("L01 · a\\,b\\;c\\\\d\\ne:\"f")));
}

TEST_CASE("no line is longer than 75 octets and none ends within a character")
{
    Plan plan = onePlan();
    for (int length = 50; length < 90; ++length) {
        plan.classes[0].title = QString(length, QChar(0x1EC7)) + QStringLiteral("🙂");
        for (const QByteArray &line : text(plan).split('\n')) {
            CHECK(line.size() <= 76); // with its carriage return
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
        CHECK(values(plan, "SUMMARY") ==
              QStringList(QStringLiteral("L01 · ") + plan.classes[0].title));
    }
}

TEST_CASE("every line ends with carriage return and line feed")
{
    const QByteArray written = text(onePlan());
    CHECK(written.count('\n') == written.count("\r\n"));
    CHECK(written.count('\r') == written.count('\n'));
    CHECK(written.endsWith("END:VCALENDAR\r\n"));
}

TEST_CASE("a class that moves keeps its UID; another code, year or province has another")
{
    const Plan plan = onePlan();
    Plan moved = plan;
    moved.classes[0].startDate = QDate(2017, 5, 1);
    CHECK(values(moved, "UID") == values(plan, "UID"));
    Plan other = plan;
    other.classes[0].code = "L02";
    CHECK(values(other, "UID") != values(plan, "UID"));
    other = plan;
    other.header.year = 2018;
    CHECK(values(other, "UID") != values(plan, "UID"));
    other = plan;
    other.header.province = QStringLiteral("Quảng Trị");
    CHECK(values(other, "UID") != values(plan, "UID"));
}

TEST_CASE("the time of writing is in UTC")
{
    CHECK(values(onePlan(), "DTSTAMP") == QStringList("20170105T013000Z"));
}

TEST_CASE("the sample plan becomes one event a class, with place, type, topics and lecturers")
{
    const Plan plan = std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
    CHECK(values(plan, "BEGIN").count("VEVENT") == qsizetype(plan.classes.size()));
    QStringList uids = values(plan, "UID");
    CHECK(uids.removeDuplicates() == 0);
    const QString first = values(plan, "DESCRIPTION").first();
    CHECK(first.startsWith(QStringLiteral("Sở Nông nghiệp và Phát triển nông thôn\\n")));
    CHECK(first.contains(QStringLiteral("(Báo cáo viên Liên minh HTX 1)")));
    CHECK(values(plan, "LOCATION").first().endsWith(QStringLiteral("Đồng Hới")));
    CHECK(values(plan, "CATEGORIES").first() == QStringLiteral("HTX trồng trọt"));
}
