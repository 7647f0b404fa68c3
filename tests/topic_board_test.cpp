#include "core/planning/topic_board.h"
#include "tests/catch.h"

#include <map>

using namespace taphuan;

namespace {

TrainingClass classOf(const char *id, qint64 position, const char *title)
{
    return {.id = id,
            .position = position,
            .type = "crop",
            .locality = "Đồng Hới",
            .topics = {{.id = QLatin1String("t") + QLatin1String(id), .title = title}}};
}

TopicBoard boardWith(const std::vector<TrainingClass> &classes)
{
    TopicBoard board;
    for (const TrainingClass &trainingClass : classes)
        board.put(trainingClass);
    return board;
}

int sumFor(const char *classId, const TopicBoard::Differences &differences)
{
    int sum = 0;
    for (const auto &[id, findings] : differences)
        sum += id == QLatin1String(classId) ? findings : 0;
    return sum;
}

} // namespace

TEST_CASE("A title that several classes teach is found once, on the first of them")
{
    const TopicBoard board =
        boardWith({classOf("c", 2, "LUẬT  hợp tác xã"), classOf("a", 0, "Luật Hợp tác xã"),
                   classOf("b", 1, "luật hợp tác xã")});
    const auto findings = board.repeatedIn("a");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Note);
    CHECK(findings[0].otherClassId == "b");
    CHECK(findings[0].topicId == "ta");
    CHECK(findings[0].actual == Quantity::whole(3));
    CHECK(board.repeatedIn("b").empty());
    CHECK(board.repeatedIn("nobody").empty());
}

TEST_CASE("Other types, districts and titles are not repeated, nor what is said of no place")
{
    const TrainingClass first = classOf("a", 0, "Luật");
    TrainingClass other = classOf("b", 1, "Luật");
    other.type = "salt";
    CHECK(boardWith({first, other}).repeatedIn("a").empty());
    other = classOf("b", 1, "Luật thuế");
    CHECK(boardWith({first, other}).repeatedIn("a").empty());
    other = classOf("b", 1, "Luật");
    other.districts = QStringList{"Bố Trạch"};
    CHECK(boardWith({first, other}).repeatedIn("a").empty());
    other.districts = QStringList{"TP. Đồng Hới"};
    CHECK(boardWith({first, other}).repeatedIn("a").size() == 1);
    TrainingClass nowhere = first, nowhereToo = other;
    nowhere.locality.clear();
    nowhereToo.locality.clear();
    nowhereToo.districts.clear();
    CHECK(boardWith({nowhere, nowhereToo}).repeatedIn("a").empty());
}

namespace {

TrainingClass classFor(const char *id, qint64 position, const QStringList &districts)
{
    TrainingClass trainingClass = classOf(id, position, "Luật");
    trainingClass.districts = districts;
    return trainingClass;
}

} // namespace

TEST_CASE("Classes that share one of their districts teach the same people")
{
    const TopicBoard board =
        boardWith({classFor("a", 0, {"Lệ Thủy", "Quảng Ninh"}), classFor("b", 1, {"Lệ Thủy"}),
                   classFor("c", 2, {"H. Quảng Ninh", "Lệ Thủy"})});
    const auto findings = board.repeatedIn("a");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].otherClassId == "b");
    CHECK(findings[0].actual == Quantity::whole(3));
    CHECK(board.repeatedIn("b").empty());
    CHECK(board.repeatedIn("c").empty());
}

TEST_CASE("A class that is the first in one district and second in another names whom the first "
          "does not reach")
{
    const TopicBoard board =
        boardWith({classFor("a", 0, {"Lệ Thủy"}), classFor("b", 1, {"Lệ Thủy", "Quảng Ninh"}),
                   classFor("c", 2, {"Quảng Ninh"})});
    REQUIRE(board.repeatedIn("a").size() == 1);
    CHECK(board.repeatedIn("a")[0].actual == Quantity::whole(2));
    REQUIRE(board.repeatedIn("b").size() == 1);
    CHECK(board.repeatedIn("b")[0].otherClassId == "c");
    CHECK(boardWith({classFor("a", 0, {"Lệ Thủy"}), classFor("c", 2, {"Quảng Ninh"})})
              .repeatedIn("a")
              .empty());
}

TEST_CASE("A finding that one district keeps is not lost with another's")
{
    TopicBoard board = boardWith({classFor("a", 1, {"Lệ Thủy", "Quảng Ninh"}),
                                  classFor("b", 2, {"Lệ Thủy"}), classFor("c", 3, {"Quảng Ninh"})});
    CHECK(sumFor("a", board.remove("b")) == 0);
    CHECK(sumFor("a", board.remove("c")) == -1);
    CHECK(sumFor("a", board.put(classFor("b", 2, {"Lệ Thủy"}))) == 1);
    const auto before = board.put(classFor("c", 0, {"Quảng Ninh"}));
    CHECK(sumFor("a", before) == 0);
    CHECK(sumFor("c", before) == 1);
    CHECK(sumFor("a", board.remove("b")) == -1);
}

TEST_CASE("What the board says while it changes is what it says in the end")
{
    const QStringList names{"Lệ Thủy", "Quảng Ninh", "Bố Trạch"};
    TopicBoard board;
    std::map<QString, int> counts;
    for (int step = 0; step < 200; ++step) {
        const QByteArray id{1, char('a' + step * 7 % 5)};
        QStringList districts;
        for (int i = 0; i < 3; ++i)
            if ((step * 5 + step / 3) >> i & 1)
                districts += names[i];
        const auto differences = step % 4 == 3 || districts.isEmpty()
                                     ? board.remove(id)
                                     : board.put(classFor(id, step * 11 % 5, districts));
        for (const auto &[classId, findings] : differences)
            counts[classId] += findings;
        for (const auto &[classId, count] : counts)
            CHECK(count == int(board.repeatedIn(classId).size()));
    }
}

TEST_CASE("A title twice in one class is not repeated")
{
    TrainingClass only = classOf("a", 0, "Luật");
    only.topics.push_back({.id = "t2", .title = "luật"});
    CHECK(boardWith({only}).repeatedIn("a").empty());
}

TEST_CASE("The board says which class has a finding more or less")
{
    TopicBoard board;
    CHECK(board.put(classOf("b", 1, "Luật")).empty());
    CHECK(sumFor("b", board.put(classOf("c", 2, "Luật"))) == 1);
    const auto moved = board.put(classOf("a", 0, "Luật"));
    CHECK(sumFor("a", moved) == 1);
    CHECK(sumFor("b", moved) == -1);
    CHECK(sumFor("a", board.remove("c")) == 0);
    CHECK(sumFor("a", board.remove("b")) == -1);
}

TEST_CASE("A class that is as it was stands on the board")
{
    TopicBoard board;
    TrainingClass only = classOf("a", 0, "Luật");
    CHECK_FALSE(board.holds(only));
    board.put(only);
    only.days = Quantity::whole(3);
    CHECK(board.holds(only));
    only.topics[0].title = "Luật thuế";
    CHECK_FALSE(board.holds(only));
}
