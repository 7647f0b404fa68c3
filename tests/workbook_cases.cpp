#include "tests/workbook_cases.h"

#include "core/domain/freeze.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "tests/catch.h"

#include <QFile>
#include <QProcess>

#include <random>

namespace taphuan {

namespace {

WorkbookInfo someInfo()
{
    return {.agencyAbove = QStringLiteral("UBND tỉnh Quảng Bình"),
            .agency = QStringLiteral("Liên minh Hợp tác xã tỉnh"),
            .planNumber = QStringLiteral("15/KH-LMHTX"),
            .planDate = QDate(2017, 1, 5),
            .programVersion = QStringLiteral("0.1.0"),
            .planChecksum = QString(64, u'a'),
            .created = QDateTime(QDate(2017, 1, 5), QTime(7, 30), Qt::UTC)};
}

/// Ids that are the same in every run, where reading makes new ones.
void nameRows(Plan &plan)
{
    plan.header.id = QStringLiteral("plan");
    for (std::size_t i = 0; i < plan.classes.size(); ++i) {
        TrainingClass &each = plan.classes[i];
        each.id = QStringLiteral("class-%1").arg(i + 1);
        for (std::size_t entry = 0; entry < each.entries.size(); ++entry)
            each.entries[entry].id = QStringLiteral("entry-%1").arg(entry + 1);
    }
}

Plan planFrom(const QByteArray &json)
{
    const auto read = readPlanJson(json, shippedCatalogue());
    if (const auto *problem = std::get_if<Problem>(&read))
        FAIL("plan refused at " << problem->path.toStdString() << ", line " << problem->line);
    Plan plan = std::get<Plan>(read);
    nameRows(plan);
    return plan;
}

TrainingClass randomClass(int number, std::mt19937 &random)
{
    const auto upTo = [&](int most) { return qint64(random() % unsigned(most + 1)); };
    const auto entry = [&](const char *item, qint64 thousandths, qint64 rate) {
        Entry result;
        result.item = QString::fromLatin1(item);
        result.quantity = Quantity::raw(thousandths);
        result.rate = Rate::whole(rate);
        return result;
    };
    TrainingClass result;
    result.code = QStringLiteral("R%1").arg(number);
    result.title = QStringLiteral("Lớp ngẫu nhiên %1").arg(number);
    result.type = shippedCatalogue().types[random() % shippedCatalogue().types.size()].code;
    result.startDate = QDate(2017, 1, 1).addDays(upTo(3000));
    result.days = Quantity::raw(1 + upTo(9999));
    for (int i = 0; i < beneficiaryCount; ++i)
        result.trainees.push_back(
            {.beneficiary = Beneficiary(i), .count = upTo(60), .lodged = upTo(9)});
    // Products of 1.005 and the like whose exact value ends in a half.
    result.entries.push_back(entry("other", 5 + 10 * upTo(999), 100 * (1 + upTo(9999))));
    result.entries.push_back(entry("other", 1 + upTo(999'999), 1 + upTo(999'999)));
    result.entries.push_back(entry("field_trip", 1 + upTo(4999), 1 + upTo(999'999'999)));
    result.entries.push_back(entry("hall", 1 + upTo(9999), 1 + 2 * upTo(499'999)));
    Entry management;
    management.item = QStringLiteral("management");
    management.rate = Rate::raw(1 + upTo(12'000));
    result.entries.push_back(management);
    return result;
}

} // namespace

WorkbookCase::WorkbookCase(Plan newPlan) : plan(std::move(newPlan)), info(someInfo())
{
    estimateIt();
}

void WorkbookCase::estimateIt()
{
    m_estimated = std::make_shared<Plan>(plan);
    m_norms = std::make_shared<NormBook>(shippedCatalogue().norms, m_estimated->norms,
                                         m_estimated->header.province);
    m_estimator =
        std::make_shared<Estimator>(shippedCatalogue(), m_estimated->header, m_estimated->lecturers,
                                    m_estimated->defaults, *m_norms);
    estimate = estimatePlan(*m_estimator, m_estimated->classes);
}

WorkbookCase WorkbookCase::named(const QString &name)
{
    return at(QStringLiteral(TEST_DATA "/workbook/") + name + QStringLiteral("/plan.json"));
}

WorkbookCase WorkbookCase::at(const QString &path)
{
    return WorkbookCase(planFrom(contentOf(path)));
}

WorkbookCase WorkbookCase::sample()
{
    return WorkbookCase(planFrom(samplePlanJson()));
}

WorkbookCase WorkbookCase::random(unsigned seed, qint64 roundTo)
{
    std::mt19937 random(seed);
    Plan plan;
    plan.header.year = 2017;
    plan.header.title = QStringLiteral("Kế hoạch ngẫu nhiên");
    plan.header.province = QStringLiteral("Quảng Bình");
    plan.header.ceiling = Money(qint64(random()) + qint64(random()));
    plan.header.roundTo = roundTo;
    plan.header.mealsLodgingSharePercent = Percent::raw(qint64(random() % 100'001));
    for (int i = 0; i < 40; ++i)
        plan.classes.push_back(randomClass(i, random));
    nameRows(plan);
    return WorkbookCase(std::move(plan));
}

std::vector<FrozenClass> WorkbookCase::frozen() const
{
    return frozenClasses(*m_estimator, m_estimated->classes, estimate);
}

bool WorkbookCase::write(const QString &target, const std::function<bool(double)> &progress) const
{
    return writeWorkbook(target, *m_estimator, *m_estimated, estimate, info, options, progress);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString runPython(const QStringList &arguments, int status)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("/usr/bin/python3"), arguments);
    REQUIRE(process.waitForFinished(280'000));
    const QString output = QString::fromUtf8(process.readAll());
    INFO(output.toStdString());
    REQUIRE(process.exitCode() == status);
    return output;
}

void unpack(const QString &archive, const QString &folder)
{
    runPython(
        {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), archive, folder});
}

} // namespace taphuan
