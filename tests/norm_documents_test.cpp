#include "export/odt_content.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

#include <sys/stat.h>

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QString number = QStringLiteral("12/2018/NQ-HĐND");

/// The page of norms with a norm of a resolution that nobody knows yet.
struct Documents : OpenSample
{
    NormPage &page = *session.norms();
    QAbstractItemModelTester tester{page.documents()};

    const Plan &plan() const { return session.plan()->plan(); }
    void enterNorm()
    {
        page.beginNew();
        page.draft()->key = "drinks";
        page.draft()->amount = "30.000";
        page.draft()->per = "day";
        page.nameDocument(number);
    }
    void keepNorm()
    {
        enterNorm();
        page.document()->title = QStringLiteral("Quy định mức chi tập huấn");
        page.document()->issued = "12/7/2018";
        REQUIRE(page.proposeDraft() == "");
        REQUIRE(page.keep() == "");
    }
    QString letter()
    {
        const auto made = session.documents()->paper(DocumentDesk::Submission);
        REQUIRE(std::holds_alternative<Paper>(made));
        return QString::fromUtf8(odtContent(std::get<Paper>(made)));
    }
    QUrl file(const QByteArray &text)
    {
        QFile file(path("norms.csv"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return url("norms.csv");
    }
};

} // namespace

TEST_CASE("A resolution that is new is asked for, and its number fills in what it says")
{
    Documents test;
    test.enterNorm();
    CHECK(test.page.draft()->documentIsNew);
    CHECK(test.page.document()->kind == "Nghị quyết");
    CHECK(test.page.document()->issuer == "Hội đồng nhân dân tỉnh Quảng Bình");
    test.page.nameDocument(QStringLiteral("25/2018/QĐ-UBND"));
    CHECK(test.page.document()->kind == "Quyết định");
    test.page.document()->kind = QStringLiteral("Quy chế");
    test.page.nameDocument(number);
    CHECK(test.page.document()->kind == "Quy chế");
    test.page.nameDocument(QStringLiteral("139/2010/TT-BTC"));
    CHECK_FALSE(test.page.draft()->documentIsNew);
}

TEST_CASE("What is entered of a resolution stands in the letter, down to the .odt")
{
    Documents test;
    test.keepNorm();
    const QString basis = test.plan().header.basis.join(u'\n') + u'\n' + number;
    REQUIRE(test.session.setPlanField(PlanForm::Basis, basis) == "");
    CHECK(test.letter().contains(
        "Căn cứ Nghị quyết số 12/2018/NQ-HĐND ngày 12 tháng 7 năm 2018 của Hội đồng nhân dân tỉnh "
        "Quảng Bình quy định mức chi tập huấn."));
}

TEST_CASE("A document is kept with the norm in one step and goes with its last norm")
{
    Documents test;
    test.keepNorm();
    REQUIRE(test.plan().documents.size() == 1);
    CHECK(test.plan().documents.front().issued == QDate(2018, 7, 12));
    CHECK(test.plan().documents.front().validTo.isNull());
    const QString code = test.plan().norms.front().code;
    REQUIRE(test.page.proposeRemoval(code) == "");
    REQUIRE(test.page.keep() == "");
    CHECK(test.plan().documents.empty());
    test.session.undo();
    CHECK(test.plan().documents.size() == 1);
    REQUIRE(test.session.setPlanField(PlanForm::Basis, number) == "");
    REQUIRE(test.page.proposeRemoval(code) == "");
    REQUIRE(test.page.keep() == "");
    CHECK(test.plan().documents.size() == 1);
}

TEST_CASE("A document is edited on the time line; a new number reaches its norms and the basis")
{
    Documents test;
    test.keepNorm();
    REQUIRE(test.session.setPlanField(PlanForm::Basis, number) == "");
    REQUIRE(test.page.beginDocumentEdit(number) == "");
    CHECK(test.page.document()->title == "Quy định mức chi tập huấn");
    test.page.setNumber(QStringLiteral("13/2018/QĐ-UBND"));
    test.page.document()->validTo = "1/1/2020";
    REQUIRE(test.page.keepDocument() == "");
    CHECK(test.plan().documents.front().kind == "Quyết định");
    CHECK(test.plan().documents.front().validTo == QDate(2020, 1, 1));
    CHECK(test.plan().norms.front().document == "13/2018/QĐ-UBND");
    CHECK(test.plan().header.basis == QStringList("13/2018/QĐ-UBND"));
    CHECK(test.stored() == test.dump());
    test.session.undo();
    CHECK(test.plan().norms.front().document == number);
    CHECK(test.plan().header.basis == QStringList(number));
}

TEST_CASE("What cannot be a document is refused")
{
    Documents test;
    test.page.beginDocument();
    CHECK(test.page.keepDocument() != "");
    test.page.setNumber(QStringLiteral("139/2010/TT-BTC"));
    CHECK(test.page.keepDocument() != "");
    test.page.setNumber(number);
    test.page.document()->issued = "someday";
    CHECK(test.page.keepDocument() != "");
    test.page.document()->issued = "";
    test.page.document()->validFrom = "2/1/2018";
    test.page.document()->validTo = "2/1/2018";
    CHECK(test.page.keepDocument() != "");
    CHECK(test.page.beginDocumentEdit(QStringLiteral("139/2010/TT-BTC")) != "");
    CHECK(test.plan().documents.empty());
}

TEST_CASE("A document that something names stays; another one goes")
{
    Documents test;
    test.keepNorm();
    REQUIRE(test.page.beginDocumentEdit(number) == "");
    CHECK(test.page.removeDocument() != "");
    test.page.beginDocument();
    test.page.setNumber(QStringLiteral("25/2018/QĐ-UBND"));
    REQUIRE(test.page.keepDocument() == "");
    REQUIRE(test.page.beginDocumentEdit(QStringLiteral("25/2018/QĐ-UBND")) == "");
    REQUIRE(test.page.removeDocument() == "");
    CHECK(test.plan().documents.size() == 1);
}

TEST_CASE("All faults of a table of norms are listed, and the file itself may be one")
{
    Documents test;
    const QUrl faulty =
        test.file("Khoản chi;Văn bản;Tính theo;Số tiền\nvàng;1/NQ;ngày;1\nNước uống;1/NQ;tuần;x\n");
    CHECK(test.page.proposeImport(faulty) != "");
    CHECK(test.page.importFaults().size() == 3);
    CHECK(test.page.importFaults().front().contains("A2"));
    CHECK(test.page.proposeImport(test.file("Khoản chi;Văn bản;Tính theo\n")) != "");
    CHECK(test.page.proposeImport(test.url("none.csv")) != "");
    REQUIRE(mkfifo(test.path("fifo.csv").toUtf8().constData(), 0600) == 0);
    CHECK(test.page.proposeImport(test.url("fifo.csv")) != "");
    test.page.forgetFaults();
    CHECK(test.page.importFaults().isEmpty());
    CHECK_FALSE(test.page.proposing());
}

TEST_CASE("The template is saved, filled in and imported")
{
    Documents test;
    REQUIRE(test.page.saveTemplate(test.url("mẫu.csv")) == "");
    QFile file(test.path("mẫu.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(test.page.proposeImport(test.file(file.readAll().replace("…", "12/2018"))) == "");
    CHECK(test.page.importFaults().isEmpty());
    REQUIRE(test.page.keep() == "");
    REQUIRE(test.plan().norms.size() == 1);
    CHECK(test.plan().documents.front().number == number);
    CHECK(test.plan().documents.front().kind == "Nghị quyết");
    CHECK(test.page.saveTemplate(test.url("none/a.csv")) != "");
}
