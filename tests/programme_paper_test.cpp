#include "export/paper_pdf.h"
#include "export/programme_paper.h"
#include "tests/catch.h"
#include "tests/paper_files.h"
#include "tests/workbook_cases.h"

#include "core/exchange/shipped_catalogue.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QString department = QStringLiteral("SNN");
const Issuer issuer{QStringLiteral("UBND tỉnh Quảng Bình"), QStringLiteral("Sở Nông nghiệp"),
                    QStringLiteral("Quảng Bình"), QStringLiteral("tỉnh Quảng Bình")};

/// The programme of the sample's department of agriculture, as it reads.
QStringList readProgramme(const Plan &plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(writePdf(path, programmePaper(plan, shippedCatalogue(), department, issuer)));
    return pagesOfPdf(path);
}

/// The cells of the first line that begins so.
QStringList rowOf(const QStringList &pages, const QString &begin)
{
    for (const QString &line : pages.join(QString()).split(u'\n'))
        if (line.trimmed().startsWith(begin))
            return line.mid(line.indexOf(begin) + begin.size()).simplified().split(u' ');
    FAIL("no line begins with " << begin.toStdString());
    return {};
}

TrainingClass &classNamed(Plan &plan, const char *code)
{
    const auto found =
        std::ranges::find(plan.classes, QString::fromLatin1(code), &TrainingClass::code);
    REQUIRE(found != plan.classes.end());
    return *found;
}

} // namespace

TEST_CASE("The programme of a department has its classes and no others")
{
    const Plan plan = WorkbookCase::sample().plan;
    const QString text = readProgramme(plan).join(QString());
    for (const TrainingClass &each : plan.classes) {
        const bool isTheirs =
            shippedCatalogue().responsibleAgency(each.type, each.startDate) == department;
        CHECK(text.contains(QStringLiteral("Lớp %1:").arg(each.code)) == isTheirs);
    }
    CHECK(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(text.contains(QStringLiteral("CHƯƠNG TRÌNH TẬP HUẤN NĂM 2017")));
}

TEST_CASE("Sessions are summed by class and by type, theory apart from practice")
{
    Plan plan = WorkbookCase::sample().plan;
    TrainingClass &first = classNamed(plan, "L01");
    first.topics[0].sessions = Quantity::raw(1500);
    first.topics[0].practiceSessions = Quantity::raw(500);
    const QStringList pages = readProgramme(plan);
    CHECK(rowOf(pages, QStringLiteral("Cộng")).mid(0, 3) == QStringList{"6,5", "6", "0,5"});
    CHECK(rowOf(pages, QStringLiteral("HTX trồng trọt")) ==
          QStringList{"2", "125", "12,5", "12", "0,5", "0/2"});
    CHECK(rowOf(pages, QStringLiteral("Tổng cộng")) ==
          QStringList{"6", "315", "30,5", "30", "0,5", "0/6"});
    CHECK(pages.join(QString()).contains(QStringLiteral("lớp có 6 buổi")));
}

TEST_CASE("Each topic is read with all that was written of it, and who teaches it")
{
    Plan plan = WorkbookCase::sample().plan;
    Topic &topic = classNamed(plan, "L01").topics[0];
    topic.objective = QStringLiteral("Nắm luật");
    topic.content = QStringLiteral("Đoạn một\nĐoạn hai");
    topic.method = QStringLiteral("Thảo luận");
    topic.materials = QStringLiteral("Luật HTX");
    const QString text = readProgramme(plan).join(QString());
    for (const char *part : {"Mục tiêu: Nắm luật", "Đoạn một", "Đoạn hai", "Phương pháp: Thảo luận",
                             "Tài liệu: Luật HTX", "Báo cáo viên Liên"})
        CHECK(text.contains(QString::fromUtf8(part)));
}

TEST_CASE("The programme says where the review stands, since when and why")
{
    Plan plan = WorkbookCase::sample().plan;
    ReviewEvent event;
    event.step = ReviewStep::Returned;
    event.agency = QStringLiteral("LMHTX");
    event.person = QStringLiteral("Lan");
    event.at = QDateTime(QDate(2017, 3, 1), QTime(8, 0), Qt::UTC);
    event.text = QStringLiteral("Thêm thực hành");
    classNamed(plan, "L01").reviews.push_back(event);
    CHECK(readProgramme(plan).join(QString()).contains(QStringLiteral(
        "Nội dung: trả lại để sửa; Lan (Liên minh HTX); 01/03/2017; Thêm thực hành")));
}

TEST_CASE("A class without topics says so, a topic without a lecturer too")
{
    Plan plan = WorkbookCase::sample().plan;
    classNamed(plan, "L01").topics.clear();
    classNamed(plan, "L02").topics[0].lecturer.clear();
    const QString text = readProgramme(plan).join(QString());
    CHECK(text.contains(QStringLiteral("Chưa có chuyên đề.")));
    CHECK(text.contains(QStringLiteral("chưa có báo cáo")));
}
