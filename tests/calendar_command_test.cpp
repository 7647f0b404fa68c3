#include "tests/catch.h"
#include "tests/program.h"

using namespace taphuan::test;

TEST_CASE("calendar writes the classes and replaces an old file")
{
    const Desk desk;
    const QString target = desk.write("lịch.ics", "nội dung cũ");
    const Ended ended = run({"calendar", desk.json(), target});
    CHECK(ended.status == 0);
    CHECK(ended.err.isEmpty());
    const QByteArray written = contentOf(target);
    CHECK(written.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(written.count("BEGIN:VEVENT\r\n") == 12);
}

TEST_CASE("calendar does not replace a plan")
{
    const Desk desk;
    const QByteArray before = contentOf(desk.json());
    CHECK(run({"calendar", desk.json(), desk.json()}).status == 3);
    CHECK(contentOf(desk.json()) == before);
}

TEST_CASE("calendar says where it cannot write, and leaves nothing behind")
{
    const Desk desk;
    const QStringList before = desk.names();
    const Ended ended = run({"calendar", desk.json(), desk.path("không có/lịch.ics")});
    CHECK(ended.status == 4);
    CHECK(ended.err.count(u'\n') == 1);
    CHECK(desk.names() == before);
}
