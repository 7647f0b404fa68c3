#include "export/appraisal_paper.h"
#include "export/paper_pdf.h"
#include "tests/catch.h"
#include "tests/paper_files.h"
#include "tests/workbook_cases.h"

#include "core/domain/freeze.h"
#include "core/exchange/shipped_catalogue.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The sample plan as a version, with a cut of its first line.
struct RecordCase
{
    RecordCase()
        : plan(WorkbookCase::sample().plan)
        , norms(shippedCatalogue().norms, plan.norms, plan.header.province)
        , estimator(shippedCatalogue(), plan.header, plan.lecturers, plan.defaults, norms)
        , classes(frozenClasses(estimator, plan.classes, estimatePlan(estimator, plan.classes)))
    {
        head.number = 1;
        head.classes = qint64(plan.classes.size());
    }

    QString pdf() const
    {
        const Appraisal appraisal = appraisalOf(classes, decisions, 1, 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        writePdf(path,
                 appraisalPaper(
                     {head, plan, shippedCatalogue(), appraisal, QStringLiteral("Liên minh HTX")},
                     {QStringLiteral("UBND tỉnh Quảng Bình"), QStringLiteral("Sở Tài chính"),
                      QStringLiteral("Quảng Bình"), QStringLiteral("tỉnh Quảng Bình")}));
        return pagesOfPdf(path).join(QString()).simplified();
    }

    Decision cut(qint64 dong) const
    {
        Decision decision;
        decision.version = 1;
        decision.classId = classes.front().id;
        decision.line = classes.front().lines.front().id;
        decision.amount = classes.front().lines.front().amount - Money(dong);
        decision.reason = QStringLiteral("Quá mức cần thiết");
        decision.document = QStringLiteral("123/STC");
        return decision;
    }

    Plan plan;
    NormBook norms;
    Estimator estimator;
    std::vector<FrozenClass> classes;
    std::vector<Decision> decisions;
    SubmittedVersion head;
};

} // namespace

TEST_CASE("The record of an appraisal without a cut says so")
{
    const QString text = RecordCase().pdf();
    CHECK(text.contains(QStringLiteral("BIÊN BẢN")));
    CHECK(text.contains(QStringLiteral("Không có khoản nào thay đổi")));
}

TEST_CASE("The record says what was cut, by how much, why and by which text")
{
    RecordCase record;
    record.decisions.push_back(record.cut(1'234));
    const QString text = record.pdf();
    CHECK(text.contains(QStringLiteral("1.234")));
    CHECK(text.contains(QStringLiteral("Quá mức")));
    CHECK(text.contains(QStringLiteral("123/STC")));
    CHECK(text.contains(QStringLiteral("giảm 1.234 đồng so với đề nghị")));
    CHECK(text.contains(QStringLiteral("ĐẠI DIỆN")));
}

TEST_CASE("Exceptions are printed with reason and document")
{
    RecordCase record;
    RecordedException exception;
    exception.classId = record.plan.classes.front().id;
    exception.reason = QStringLiteral("Giá thị trường");
    exception.document = QStringLiteral("45/UBND");
    record.plan.exceptions.push_back(exception);
    CHECK(record.pdf().contains(QStringLiteral("Giá thị trường (45/UBND)")));
}
