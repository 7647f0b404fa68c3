#include "core/planning/day_board.h"

#include "tests/catch.h"

#include <random>

using namespace taphuan;

namespace {

/// A class from 14/03/2017 on, without topics.
TrainingClass trainingClass(const QString &id, int days = 1, int daysLater = 0)
{
    TrainingClass made;
    made.id = id;
    made.position = id.back().unicode();
    made.startDate = QDate(2017, 3, 14).addDays(daysLater);
    made.days = Quantity::whole(days);
    return made;
}

TrainingClass withTopic(TrainingClass made, const char *lecturer, int day = 0)
{
    made.topics.push_back({.lecturer = lecturer, .day = day});
    return made;
}

TrainingClass withStay(TrainingClass made, const char *lecturer)
{
    made.stays.push_back({.lecturer = lecturer});
    return made;
}

TrainingClass at(TrainingClass made, const char *venue, const char *locality)
{
    made.venue = QString::fromUtf8(venue);
    made.locality = QString::fromUtf8(locality);
    return made;
}

std::vector<Finding> clashes(const TrainingClass &a, const TrainingClass &b)
{
    DayBoard board;
    board.put(a);
    board.put(b);
    CHECK(board.clashesOf(a.id) == board.clashesOf(b.id));
    return board.clashesOf(a.id);
}

/// "error 14 15": severity and days in March; "" without a clash.
QString clash(const TrainingClass &a, const TrainingClass &b)
{
    const auto found = clashes(a, b);
    if (found.empty())
        return {};
    REQUIRE(found.size() == 1);
    QString text = codeText(found[0].severity);
    for (const QDate day : found[0].days)
        text += u' ' + QString::number(day.day());
    return text;
}

} // namespace

TEST_CASE("Topics that name the same day clash")
{
    const auto a = withTopic(trainingClass("a", 3), "gv", 2);
    CHECK(clash(a, withTopic(trainingClass("b", 3), "gv", 2)) == "error 15");
    CHECK(clash(a, withTopic(trainingClass("b", 3), "gv", 1)) == "");
    CHECK(clash(a, withTopic(trainingClass("b", 3, 1), "gv", 1)) == "error 15");
    CHECK(clash(a, withTopic(trainingClass("b", 3), "other", 2)) == "");
}

TEST_CASE("A topic without a day may be on any day of its class")
{
    const auto open = withTopic(trainingClass("a", 3), "gv");
    CHECK(clash(open, withTopic(trainingClass("b", 3, 2), "gv", 1)) == "warning 16");
    CHECK(clash(open, withTopic(trainingClass("b", 2, 1), "gv")) == "warning 15 16");
    CHECK(clash(open, withTopic(trainingClass("b", 3, 3), "gv")) == "");
}

TEST_CASE("A certain clash is an error although another topic leaves its day open")
{
    const auto both = withTopic(withTopic(trainingClass("a", 3), "gv"), "gv", 2);
    CHECK(clash(both, withTopic(trainingClass("b", 3), "gv", 2)) == "error 15");
    CHECK(clash(both, withTopic(trainingClass("b", 3), "gv", 3)) == "warning 16");
}

TEST_CASE("In a class of one day every topic and stay is on that day")
{
    const auto topic = withTopic(trainingClass("a"), "gv");
    const auto stay = withStay(trainingClass("b"), "gv");
    CHECK(clash(topic, stay) == "error 14");
    TrainingClass half = withTopic(trainingClass("c"), "gv");
    half.days = Quantity::raw(500);
    CHECK(clash(half, stay) == "error 14");
    CHECK(clash(half, withTopic(trainingClass("d", 3), "gv")) == "warning 14");
}

TEST_CASE("A stay in a longer class does not say its days")
{
    CHECK(clash(withStay(trainingClass("a", 2), "gv"), withTopic(trainingClass("b"), "gv")) == "");
}

TEST_CASE("A class without days is nowhere")
{
    CHECK(clash(withTopic(trainingClass("a", 0), "gv"), withTopic(trainingClass("b"), "gv")) == "");
}

TEST_CASE("Each lecturer and pair of classes gives one clash with all its days")
{
    const auto teaching = [](const char *id) {
        return withTopic(withTopic(withTopic(trainingClass(id, 3), "x", 3), "x", 1), "y", 2);
    };
    const auto found = clashes(teaching("a"), teaching("b"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].lecturerId == "x");
    CHECK(found[0].days == std::vector{QDate(2017, 3, 14), QDate(2017, 3, 16)});
    CHECK(found[1].lecturerId == "y");
}

TEST_CASE("The class that stands first in the plan is named first")
{
    auto a = withTopic(trainingClass("a"), "gv");
    auto b = withTopic(trainingClass("b"), "gv");
    a.position = 7;
    b.position = 3;
    CHECK(clashes(a, b).at(0).classId == "b");
    CHECK(clashes(a, b).at(0).otherClassId == "a");
    b.position = 7;
    CHECK(clashes(a, b).at(0).classId == "a");
}

TEST_CASE("A venue is the same whatever the case and the outer spaces")
{
    const auto hall = at(trainingClass("a", 2), "Hội trường Đ", "Đồng Hới");
    const auto found = clashes(hall, at(trainingClass("b", 2, 1), " hội TRƯỜNG đ ", "đồng hới"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == FindingKind::VenueClash);
    CHECK(found[0].severity == Severity::Warning);
    CHECK(found[0].subject == QString::fromUtf8("Hội trường Đ"));
    CHECK(found[0].days == std::vector{QDate(2017, 3, 15)});
    CHECK(clash(hall, at(trainingClass("b", 2, 2), "Hội trường Đ", "Đồng Hới")) == "");
    CHECK(clash(hall, at(trainingClass("b", 2), "Hội trường Đ", "Ba Đồn")) == "");
    CHECK(clash(at(trainingClass("a"), " ", "x"), at(trainingClass("b"), "", "x")) == "");
}

TEST_CASE("Edits leave the board as if it had been made anew")
{
    std::mt19937 random(17);
    const auto any = [&](int count) { return int(random() % unsigned(count)); };
    const char *const lecturers[] = {"x", "y", "z"};
    QHash<QString, TrainingClass> classes;
    DayBoard edited;
    for (int edit = 0; edit < 400; ++edit) {
        const QString id(QChar('a' + any(12)));
        if (any(4) == 0) {
            classes.remove(id);
            edited.remove(id);
            continue;
        }
        const int days = 1 + any(3);
        TrainingClass made = at(trainingClass(id, days, any(6)), any(2) ? "A" : "", "L");
        for (int topics = any(4); topics > 0; --topics)
            made = withTopic(made, lecturers[any(3)], any(days + 1));
        classes[id] = made = withStay(made, lecturers[any(3)]);
        edited.put(made);
        DayBoard fresh;
        for (const TrainingClass &each : std::as_const(classes))
            fresh.put(each);
        for (const TrainingClass &each : std::as_const(classes))
            REQUIRE(edited.clashesOf(each.id) == fresh.clashesOf(each.id));
        REQUIRE(edited.clashesOf("none").empty());
    }
}

TEST_CASE("a class is asked about as if it stood elsewhere, and the board stays as it is")
{
    const TrainingClass a = withTopic(trainingClass("a"), "x");
    const TrainingClass b = withTopic(trainingClass("b", 1, 1), "x");
    const TrainingClass moved = withTopic(trainingClass("b"), "x");
    DayBoard board;
    board.put(a);
    board.put(b);
    CHECK(board.clashesOf("b").empty());
    CHECK(board.clashesIf(moved) == clashes(a, moved));
    CHECK(board.clashesIf(b).empty());
    CHECK(board.clashesOf("b").empty());
    CHECK(board.holds(b));
}
