#include "core/planning/topic_matrix.h"

#include "core/exchange/shipped_catalogue.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

/// A plan of small classes, each with its topics by title, one session each.
struct MatrixPlan
{
    const Catalogue &catalogue = shippedCatalogue();
    Plan plan;

    TrainingClass &add(const char *type, const QStringList &titles, const char *district = "A")
    {
        TrainingClass made;
        made.id = QStringLiteral("c%1").arg(plan.classes.size());
        made.position = qint64(plan.classes.size());
        made.type = QString::fromLatin1(type);
        made.districts = {QString::fromLatin1(district)};
        for (const QString &title : titles) {
            Topic &topic = made.topics.emplace_back();
            topic.id = made.id + title;
            topic.title = title;
            topic.sessions = Quantity::whole(1);
        }
        return plan.classes.emplace_back(made);
    }
    void addCurriculum(const char *type, qint64 version, const QStringList &titles)
    {
        const QString id = QStringLiteral("k%1").arg(version);
        plan.curricula.push_back(
            {id, version, QStringLiteral("k"), version, QString::fromLatin1(type), {}, {}, {}});
        for (const QString &title : titles) {
            CurriculumTopic &topic = plan.curriculumTopics.emplace_back();
            topic.curriculum = id;
            topic.title = title;
        }
    }
    TopicMatrix matrix() const
    {
        TopicBoard board;
        for (const TrainingClass &each : plan.classes)
            board.put(each);
        return topicMatrix(plan, catalogue, board);
    }
    std::size_t column(const char *type) const
    {
        return std::size_t(catalogue.type(QString::fromLatin1(type)) - catalogue.types.data());
    }
};

} // namespace

TEST_CASE("Titles that differ in case, diacritics or spaces are one topic of the matrix")
{
    MatrixPlan plan;
    plan.add("crop", {"Luật HTX", "Vốn"});
    plan.add("transport", {"luat  htx"}, "B");
    const TopicMatrix matrix = plan.matrix();
    REQUIRE(matrix.topics.size() == 2);
    CHECK(matrix.topics[0].title == "Luật HTX");
    CHECK(matrix.topics[0].cells[plan.column("crop")].classes == QStringList{"c0"});
    CHECK(matrix.topics[0].cells[plan.column("transport")].classes == QStringList{"c1"});
    CHECK(matrix.topics[1].cells[plan.column("transport")] == MatrixCell());
}

TEST_CASE("The same topic for other districts is no overlap, for the same it is")
{
    MatrixPlan plan;
    plan.add("crop", {"Luật HTX"}, "A");
    plan.add("crop", {"Luật HTX"}, "B");
    const auto cell = [&] { return plan.matrix().topics[0].cells[plan.column("crop")]; };
    CHECK(cell().classes.size() == 2);
    CHECK_FALSE(cell().isRepeated);
    plan.add("crop", {"Luật HTX"}, "B");
    CHECK(cell().isRepeated);
    CHECK(plan.matrix().types[plan.column("crop")].repeated == 1);
}

TEST_CASE("A topic of the newest curriculum that nobody teaches the type is a gap")
{
    MatrixPlan plan;
    plan.add("crop", {"Luật HTX"});
    plan.addCurriculum("crop", 1, {"Cũ"});
    plan.addCurriculum("crop", 2, {"LUẬT HTX", "Thuế"});
    const TopicMatrix matrix = plan.matrix();
    REQUIRE(matrix.topics.size() == 2);
    CHECK_FALSE(matrix.topics[0].cells[plan.column("crop")].isMissing);
    CHECK(matrix.topics[1].title == "Thuế");
    CHECK(matrix.topics[1].cells[plan.column("crop")].isMissing);
    CHECK_FALSE(matrix.topics[1].cells[plan.column("transport")].isMissing);
    CHECK(matrix.types[plan.column("crop")].missing == 1);
}

TEST_CASE("The foot has every type, with or without classes, and its sessions")
{
    MatrixPlan plan;
    TrainingClass &made = plan.add("crop", {"Luật HTX", "Luật HTX", ""});
    made.topics[0].sessions = Quantity::raw(2500);
    made.topics[0].practiceSessions = Quantity::raw(500);
    const TopicMatrix matrix = plan.matrix();
    REQUIRE(matrix.types.size() == plan.catalogue.types.size());
    const MatrixType &crop = matrix.types[plan.column("crop")];
    CHECK(crop.classes == 1);
    CHECK(crop.sessions == Quantity::raw(4500)); // the one without a title too
    CHECK(crop.practice == Quantity::raw(500));
    CHECK(matrix.types[plan.column("transport")].classes == 0);
    REQUIRE(matrix.topics.size() == 1);
    CHECK(matrix.topics[0].cells[plan.column("crop")].classes == QStringList{"c0"});
    CHECK(matrix.topics[0].cells[plan.column("crop")].sessions == Quantity::raw(3500));
}
