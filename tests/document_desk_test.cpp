#include "app/document_desk.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The wording of the letter, in sight, once its pages stand.
struct OpenDesk : OpenSample
{
    DocumentDesk &desk = *session.documents();
    QAbstractItemModelTester tester{desk.parts()};

    OpenDesk() { desk.setInSight(true); }
    QString pages()
    {
        REQUIRE(QTest::qWaitFor([&] { return !desk.preview()->running(); }, 20'000));
        QString text;
        for (int page = 0; page < desk.preview()->pageCount(); ++page)
            text += desk.preview()->textOf(page);
        return text;
    }
    const TemplateRow &row(const char *part) const
    {
        const auto &rows = desk.parts()->rows();
        const auto found = std::ranges::find(rows, QLatin1String(part), &TemplateRow::part);
        REQUIRE(found != rows.end());
        return *found;
    }
    QByteArray exported(const char *name)
    {
        session.exportDocument(DocumentDesk::Submission, url(name));
        REQUIRE(QTest::qWaitFor([&] { return !session.job()->running(); }, 20'000));
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.read(4) : QByteArray();
    }
};

} // namespace

TEST_CASE("A wording is edited, shown with the plan's figures, kept in the file and undone")
{
    OpenDesk open;
    CHECK_FALSE(open.row("subject").isOwn);
    REQUIRE(open.desk.setText("subject", "Về việc tập huấn năm {nam}") == "");
    CHECK(open.row("subject").isOwn);
    CHECK(open.pages().contains(QStringLiteral("Về việc tập huấn năm 2017")));
    CHECK(open.session.plan()->store().load().templates.size() == 1);
    open.session.undo();
    CHECK_FALSE(open.row("subject").isOwn);
    CHECK_FALSE(open.pages().contains(QStringLiteral("Về việc tập huấn năm 2017")));
}

TEST_CASE("A wording that cannot be filled in is refused with what is near to it")
{
    OpenDesk open;
    const QString reason = open.desk.setText("subject", "Năm {namm}");
    CHECK(reason.contains(QStringLiteral("{namm}")));
    CHECK(reason.contains(QStringLiteral("{nam}")));
    CHECK(open.desk.setText("subject", "{bang_lop}") != "");
    CHECK(open.desk.setText("nothing", "") != "");
    CHECK(open.session.plan()->plan().templates.empty());
}

TEST_CASE("Each agency has its own wording, and each kind of document")
{
    OpenDesk open;
    REQUIRE(open.desk.setText("signatory", "PHÓ CHỦ TỊCH") == "");
    open.desk.setKind(DocumentDesk::PlanText);
    CHECK_FALSE(open.row("signatory").isOwn);
    open.desk.setKind(DocumentDesk::Submission);
    open.session.acting()->choose(QStringLiteral("SXD"));
    CHECK_FALSE(open.row("signatory").isOwn);
    REQUIRE(open.desk.setText("signatory", "GIÁM ĐỐC") == "");
    CHECK(open.pages().contains(QStringLiteral("SỞ XÂY DỰNG")));
    open.session.acting()->choose(QStringLiteral("LMHTX"));
    CHECK(open.row("signatory").text == "PHÓ CHỦ TỊCH");
    REQUIRE(open.desk.reset("signatory") == "");
    CHECK(open.row("signatory").text == "CHỦ TỊCH");
    CHECK(open.session.plan()->plan().templates.size() == 1);
}

TEST_CASE("Documents are written by their ending, and a refusal is a banner")
{
    OpenDesk open;
    CHECK(open.exported("a.odt").startsWith("PK"));
    CHECK(open.exported("a.pdf") == "%PDF");
    CHECK_FALSE(open.session.bannerIsError());
    CHECK(open.exported("none/a.odt") == "");
    CHECK(open.session.bannerIsError());
}
