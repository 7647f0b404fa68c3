#include "app/pasting.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

void clip(const char *text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("One cell goes into every selected row, several go down from the current one")
{
    const auto one = pastedRows({tableCells("x\n"), {"a", "c"}, {"b"}, {4, 5}});
    const auto &rows = std::get<std::vector<PastedRow>>(one);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].id == "c");
    CHECK(rows[1].fields == QList<int>{4});
    const auto block =
        pastedRows({tableCells("1\t2\t3\r\n4\t5\t6\r\n"), {}, {"b", "c", "d"}, {4, 5}});
    const auto &below = std::get<std::vector<PastedRow>>(block);
    REQUIRE(below.size() == 2);
    CHECK(below[1].id == "c");
    CHECK(below[1].texts == QStringList{"4", "5"});
}

TEST_CASE("More rows than the list has are refused with both counts")
{
    const auto pasted = pastedRows({tableCells("1\n2\n3\n"), {}, {"b", "c"}, {0}});
    REQUIRE(std::holds_alternative<QString>(pasted));
    CHECK(std::get<QString>(pasted).contains("3"));
}

TEST_CASE("A column of a spreadsheet goes into classes as one step, types by their names")
{
    OpenSample sample;
    Session &session = sample.session;
    const QString first = session.filteredClasses()->idAt(0);
    const QByteArray before = sample.dump();
    clip("HTX chăn nuôi\t30*2\nhtx van tai\t1\n");
    REQUIRE(session.pasteClasses(first, {first}, {ClassForm::Type, ClassForm::Days}) == "");
    CHECK(sample.trainingClass("L01").type == "livestock");
    CHECK(sample.trainingClass("L01").days == Quantity::whole(60));
    CHECK(sample.trainingClass("L02").type == "transport");
    CHECK(sample.stored() == sample.dump());
    session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("A paste that one row refuses changes none")
{
    OpenSample sample;
    const QString first = sample.session.filteredClasses()->idAt(0);
    const QByteArray before = sample.dump();
    clip("2\nhai ngày\n");
    const QString reason = sample.session.pasteClasses(first, {first}, {ClassForm::Days});
    CHECK(reason.contains(QStringLiteral("hai ngày")));
    CHECK(sample.dump() == before);
}

TEST_CASE("Lecturers take ranks by their names, several at once")
{
    OpenSample sample;
    LecturerRegister &page = *sample.session.lecturerRegister();
    const QStringList ids{page.lecturers()->idAt(0), page.lecturers()->idAt(1)};
    clip("Tiến sĩ");
    REQUIRE(page.paste(ids[0], ids, {LecturerRegister::Rank}) == "");
    CHECK(sample.session.plan()->estimator().lecturer(ids[1])->rank == Rank::Phd);
    sample.session.undo();
    clip("0912\ta@b.vn\n0913\tc@d.vn\n");
    REQUIRE(page.paste(ids[0], {}, {LecturerRegister::Phone, LecturerRegister::Email}) == "");
    CHECK(sample.session.plan()->estimator().lecturer(ids[1])->phone == "0913");
    clip("giáo sư");
    CHECK(page.paste(ids[0], ids, {LecturerRegister::Rank}) != "");
}
