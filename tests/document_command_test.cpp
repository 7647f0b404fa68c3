#include "tests/catch.h"
#include "tests/paper_files.h"
#include "tests/program.h"

using namespace taphuan::test;

TEST_CASE("programme writes the classes of a department as PDF, without a display")
{
    const Desk desk;
    const QString target = desk.write("chương trình.pdf", "nội dung cũ");
    const Ended ended = runInBash("unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; \"$@\"",
                                  {"programme", desk.json(), "--department", "SNN", target});
    CHECK(ended.status == 0);
    CHECK(ended.err.isEmpty());
    CHECK(contentOf(target).startsWith("%PDF"));
    CHECK(pagesOfPdf(target).join(QString()).contains(QStringLiteral("Lớp L01:")));
}

TEST_CASE("programme refuses an agency that is not there or answers for no class")
{
    const Desk desk;
    const QString target = desk.path("a.pdf");
    const auto of = [&](const char *code) {
        return run({"programme", desk.json(), target, "--department", QString::fromLatin1(code)});
    };
    CHECK(of("SN").status == 3);
    CHECK(of("SN").err.contains(QStringLiteral("SNN")));
    CHECK(of("STC").status == 3);
    CHECK(run({"programme", desk.json(), target}).status == 2);
    CHECK_FALSE(desk.names().contains(QStringLiteral("a.pdf")));
}

TEST_CASE("programme does not replace a plan, and says where it cannot write")
{
    const Desk desk;
    const QByteArray before = contentOf(desk.json());
    CHECK(run({"programme", desk.json(), desk.json(), "--department=SNN"}).status == 3);
    CHECK(contentOf(desk.json()) == before);
    const Ended ended =
        run({"programme", desk.json(), desk.path("không có/a.pdf"), "--department=SNN"});
    CHECK(ended.status == 4);
    CHECK(ended.err.count(u'\n') == 1);
}

TEST_CASE("document writes the letter and the plan in both formats")
{
    const Desk desk;
    for (const char *kind : {"to-trinh", "ke-hoach"})
        for (const char *name : {"a.odt", "b.PDF"}) {
            const QString target = desk.path(QLatin1String(name));
            const Ended ended =
                run({"document", desk.json(), "--kind", QLatin1String(kind), target});
            CHECK(ended.status == 0);
            CHECK(ended.err.isEmpty());
            CHECK(contentOf(target).startsWith(target.endsWith(QLatin1String("odt")) ? "PK"
                                                                                     : "%PDF"));
        }
}

TEST_CASE("document refuses another kind, another format, and to replace a plan")
{
    const Desk desk;
    const QByteArray before = contentOf(desk.json());
    const auto of = [&](const char *kind, const QString &target) {
        return run({"document", desk.json(), target, "--kind", QLatin1String(kind)}).status;
    };
    CHECK(of("thu", desk.path("a.odt")) == 2);
    CHECK(of("to-trinh", desk.path("a.doc")) == 2);
    CHECK(of("to-trinh", desk.json()) == 2);
    CHECK(of("to-trinh", desk.path("không có/a.odt")) == 4);
    CHECK(contentOf(desk.json()) == before);
    CHECK(run({"document", desk.json(), desk.path("a.odt")}).status == 2);
}
