#include "app/programme_matrix.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The matrix of the sample, in sight.
struct OpenMatrix : OpenSample
{
    ProgrammeMatrix &matrix = *session.matrix();
    QAbstractItemModelTester topics{matrix.topics()};
    QAbstractItemModelTester types{matrix.types()};

    OpenMatrix() { matrix.setInSight(true); }
    int column(const char *type) const
    {
        const auto &rows = matrix.types()->rows();
        return int(std::ranges::find(rows, QLatin1String(type), &MatrixTypeRow::code) -
                   rows.begin());
    }
    int row(const char *title) const
    {
        const auto &rows = matrix.topics()->rows();
        const auto found = std::ranges::find(rows, QString::fromUtf8(title), &MatrixLine::title);
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    const MatrixCellText &cell(const char *title, const char *type) const
    {
        return matrix.topics()->rows()[std::size_t(row(title))].cells[std::size_t(column(type))];
    }
};

constexpr auto finance = "Quản trị tài chính và kế toán HTX";

} // namespace

TEST_CASE("A cell of the matrix has the sessions and the classes of a topic for a type")
{
    const OpenMatrix open;
    const MatrixCellText &cell = open.cell(finance, "crop");
    CHECK(cell.sessionsText == "2");
    CHECK(cell.noteText == cell.classesText);
    CHECK_FALSE(cell.isRepeated);
    CHECK(open.matrix.classesOf(open.row(finance), open.column("crop")) ==
          QStringList{open.id("L01"), open.id("L02")});
    CHECK(open.matrix.aboutText(open.row(finance), open.column("crop")) ==
          QStringLiteral("Quản trị tài chính và kế toán HTX · HTX trồng trọt: L01, L02"));
    CHECK(open.cell(finance, "tourism").sessionsText == "");
    CHECK(open.matrix.classesOf(-1, 0).isEmpty());
}

TEST_CASE("The matrix follows edits while it is in sight, cell by cell")
{
    OpenMatrix open;
    const QString topic = open.trainingClass("L01").topics[1].id;
    REQUIRE(open.session.setTopicField(open.id("L01"), topic, TopicModel::Sessions, "2,5") == "");
    CHECK(open.cell(finance, "crop").sessionsText == "3,5");
    REQUIRE(open.session.setTopicField(open.id("L01"), topic, TopicModel::Title, "Khác") == "");
    CHECK(open.cell("Khác", "crop").sessionsText == "2,5");
    open.matrix.setInSight(false);
    CHECK(open.matrix.topics()->count() == 0);
}

TEST_CASE("Topics are found without diacritics, overlaps and gaps alone")
{
    OpenMatrix open;
    const int all = open.matrix.topics()->count();
    open.matrix.setFilterText(QStringLiteral("ke toan"));
    CHECK(open.row(finance) == 0);
    CHECK(open.matrix.topics()->count() < all);
    open.matrix.setFilterText({});
    open.matrix.setOnlyMarked(true);
    CHECK(open.row(finance) < 0);
    REQUIRE(open.session.setClassField({open.id("L02")}, ClassForm::Locality,
                                       open.trainingClass("L01").locality) == "");
    CHECK(open.cell(finance, "crop").isRepeated);
    CHECK(open.cell(finance, "crop").noteText == QStringLiteral("twice"));
}

TEST_CASE("The matrix is copied with its head and its sums")
{
    const OpenMatrix open;
    open.matrix.copy();
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    CHECK(rows.size() == open.matrix.topics()->count() + 4);
    CHECK(rows.front().split(u'\t').at(1) == QStringLiteral("HTX trồng trọt"));
    for (const QString &row : rows)
        CHECK(row.count(u'\t') == open.matrix.types()->count());
    CHECK(rows[rows.size() - 2].split(u'\t').at(1) == "12");
}

TEST_CASE("The tree is narrowed to the classes of a cell, and widened again")
{
    OpenMatrix open;
    Programme &programme = *open.session.programme();
    const int all = programme.tree()->count();
    programme.narrowTo({open.id("L02")}, QStringLiteral("Luật"));
    CHECK(programme.classId() == open.id("L02"));
    CHECK(programme.tree()->count() == 3);
    CHECK(programme.rowOf(open.id("L01")) < 0);
    programme.narrowTo({}, {});
    CHECK(programme.tree()->count() == all);
    CHECK(programme.narrowedText() == "");
}
