#include "app/jump_model.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QAbstractItemModelTester>

using namespace taphuan;

namespace {

class SearchBox
{
public:
    std::vector<JumpHit> found(const QString &text)
    {
        m_model.search(text, commands);
        return m_model.rows();
    }
    std::vector<JumpHit> found(JumpModel::Kind kind, const QString &text)
    {
        std::vector<JumpHit> hits = found(text);
        std::erase_if(hits, [&](const JumpHit &hit) { return hit.kind != kind; });
        return hits;
    }

    const QStringList commands{QStringLiteral("Mở…"), QStringLiteral("Hoàn tác")};

private:
    TestWindow m_window;
    JumpModel &m_model = *m_window.session().jump();
    const QAbstractItemModelTester m_tester{&m_model};
};

} // namespace

TEST_CASE("the search box offers every command before anything is typed, and nothing else")
{
    SearchBox box;
    QStringList titles;
    for (const JumpHit &hit : box.found(QString()))
        titles += hit.title;
    CHECK(titles == box.commands);
}

TEST_CASE("the search box finds words without their diacritics, in any order")
{
    SearchBox box;
    const auto hits = box.found(JumpModel::Class, QStringLiteral("nuoi chan"));
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].title.contains(QStringLiteral("chăn nuôi")));
    CHECK(box.found(JumpModel::Command, QStringLiteral("HOAN TAC")).size() == 1);
    CHECK(box.found(QStringLiteral("no such thing")).empty());
}

TEST_CASE("a topic, a line and a finding lead to their place in the class")
{
    SearchBox box;
    const auto lines = box.found(JumpModel::Line, QStringLiteral("l04 nuoc uong"));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].target == FindingModel::LineTarget);
    CHECK(lines[0].lineKey.startsWith(QLatin1String("drinks|")));
    const auto topics = box.found(JumpModel::Topic, QStringLiteral("l04"));
    REQUIRE_FALSE(topics.empty());
    CHECK(topics[0].target == FindingModel::TopicTarget);
    CHECK(topics[0].classId == lines[0].classId);
    CHECK_FALSE(topics[0].rowId.isEmpty());
    CHECK_FALSE(box.found(JumpModel::Finding, QStringLiteral("l04")).empty());
}

TEST_CASE("what is in hundreds of classes is found while the window goes on, until another search")
{
    TestWindow window;
    Session &session = window.session();
    JumpModel &jump = *session.jump();
    for (int i = 0; i < 4; ++i) {
        QStringList ids;
        for (const TrainingClass &each : session.plan()->plan().classes)
            ids += each.id;
        REQUIRE(session.duplicateClasses(ids).size() == ids.size());
    }
    const TrainingClass &last = session.plan()->plan().classes.back();
    const QString topic = last.code + u' ' + last.topics.front().title;
    jump.search(topic, {});
    CHECK(jump.count() == 0);
    window.settle();
    REQUIRE(jump.count() > 0);
    CHECK(jump.at(0).classId == last.id);
    jump.search(topic, {});
    jump.search(QStringLiteral("no such thing"), {});
    window.settle();
    CHECK(jump.count() == 0);
}

TEST_CASE("a lecturer and a cooperative are found by the search box, at most seven of a kind")
{
    TestWindow window;
    Session &session = window.session();
    CooperativeRegister &all = *session.cooperativeRegister();
    const QString id = all.add(QStringLiteral("crop"), QStringLiteral("Lệ Thủy"));
    REQUIRE(all.setField({id}, CooperativeModel::Name, QStringLiteral("HTX Đại Phong")) ==
            QString());
    session.endTyping();
    session.jump()->search(QStringLiteral("dai phong thuy"), {});
    REQUIRE(session.jump()->count() == 1);
    CHECK(session.jump()->at(0).kind == JumpModel::Cooperative);
    CHECK(session.jump()->at(0).rowId == id);
    REQUIRE(all.setField({id}, CooperativeModel::Name, QStringLiteral("HTX Ba Đồn")) == QString());
    session.endTyping();
    session.jump()->search(QStringLiteral("dai phong"), {});
    CHECK(session.jump()->count() == 0);
    session.jump()->search(QStringLiteral("bao cao vien"), {});
    int lecturers = 0;
    for (const JumpHit &hit : session.jump()->rows())
        lecturers += hit.kind == JumpModel::Lecturer;
    CHECK(lecturers == 7);
}

TEST_CASE("Ctrl+K leads to a cooperative and to a lecturer on their pages")
{
    TestWindow window;
    CooperativeRegister &all = *window.session().cooperativeRegister();
    const QString id = all.add(QStringLiteral("crop"), QString());
    REQUIRE(all.setField({id}, CooperativeModel::Name, QStringLiteral("HTX Xyz")) == QString());
    window.session().endTyping();
    window.key(Qt::Key_K, Qt::ControlModifier);
    window.type(QStringLiteral("xyz"));
    window.key(Qt::Key_Return);
    window.settle();
    CHECK(window.item("rowId", id));
    window.key(Qt::Key_K, Qt::ControlModifier);
    window.type(QStringLiteral("giang vien"));
    window.key(Qt::Key_Return);
    window.settle();
    CHECK(
        window.session().lecturerRegister()->current().name.contains(QStringLiteral("Giảng viên")));
}
