#include "tests/bench_plan.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

constexpr int lecturerCount = 500;
constexpr int cooperativeCount = 5'000;
constexpr int roundSize = 12;   // classes of the sample
constexpr int lecturersAt = 15; // lecturers of the sample
/// Of 33 rounds; the lecturers after them teach nobody.
constexpr int teachingCount = lecturerCount / lecturersAt * lecturersAt;

/// Each lecturer for five rounds of classes instead of one.
void shareLecturers(Plan &plan)
{
    QHash<QString, QString> shared;
    for (std::size_t i = 0; i < plan.lecturers.size(); ++i)
        shared.insert(plan.lecturers[i].id, plan.lecturers[i % teachingCount].id);
    plan.lecturers.resize(std::min<std::size_t>(plan.lecturers.size(), lecturerCount));
    for (TrainingClass &each : plan.classes) {
        for (Topic &topic : each.topics)
            topic.lecturer = shared.value(topic.lecturer);
        for (Stay &stay : each.stays)
            stay.lecturer = shared.value(stay.lecturer);
    }
}

/// Every round on days of its own, all in the year; of five rounds with the same lecturers the last
/// meets the first.
void spreadOverYear(Plan &plan)
{
    constexpr int rounds = teachingCount / lecturersAt;
    for (std::size_t i = 0; i < plan.classes.size(); ++i) {
        const int round = int(i) / roundSize;
        plan.classes[i].startDate =
            plan.classes[i].startDate.addDays(round % rounds * 4 - 60 + round / rounds % 4 * 7);
    }
}

void addCurricula(Plan &plan)
{
    for (int i = 0; i < roundSize && i < int(plan.classes.size()); ++i) {
        TrainingClass &first = plan.classes[std::size_t(i)];
        const Curriculum curriculum{.id = benchId(),
                                    .position = i,
                                    .code = first.type + QStringLiteral("-1"),
                                    .type = first.type,
                                    .department = first.topics.front().department,
                                    .title = first.title};
        plan.curricula.push_back(curriculum);
        for (std::size_t topic = 0; topic < first.topics.size(); ++topic) {
            const QString id = benchId();
            plan.curriculumTopics.push_back({.id = id,
                                             .position = qint64(plan.curriculumTopics.size()),
                                             .curriculum = curriculum.id,
                                             .title = first.topics[topic].title,
                                             .sessions = first.topics[topic].sessions});
            for (std::size_t each = std::size_t(i); each < plan.classes.size(); each += roundSize)
                plan.classes[each].topics[topic].origin = id;
        }
    }
}

/// Every second class is submitted, every fourth accepted too.
void addReviews(Plan &plan)
{
    const QDateTime at(QDate(plan.header.year, 1, 9), QTime(8, 0), Qt::UTC);
    const QString alliance = QStringLiteral("LMHTX");
    for (std::size_t i = 0; i < plan.classes.size(); i += 2) {
        TrainingClass &each = plan.classes[i];
        each.reviews.push_back(
            {benchId(), 0, ReviewStep::Submitted, each.topics.front().department, {}, at, {}, {}});
        if (i % 4 == 0)
            each.reviews.push_back(
                {benchId(), 1, ReviewStep::Accepted, alliance, {}, at.addDays(1), {}, {}});
    }
}

void addAbsences(Plan &plan)
{
    const QDate first(plan.header.year, 2, 1);
    for (std::size_t i = 0; i < plan.lecturers.size(); ++i)
        plan.absences.push_back({.id = benchId(),
                                 .position = qint64(i),
                                 .lecturer = plan.lecturers[i].id,
                                 .firstDay = first.addDays(qint64(i % 300)),
                                 .lastDay = first.addDays(qint64(i % 300) + 2)});
}

void addCooperatives(Plan &plan)
{
    static const QStringList districts{QStringLiteral("Đồng Hới"),   QStringLiteral("Ba Đồn"),
                                       QStringLiteral("Lệ Thủy"),    QStringLiteral("Minh Hóa"),
                                       QStringLiteral("Tuyên Hóa"),  QStringLiteral("Bố Trạch"),
                                       QStringLiteral("Quảng Ninh"), QStringLiteral("Quảng Trạch")};
    const auto &types = shippedCatalogue().types;
    for (int i = 0; i < cooperativeCount; ++i) {
        const CooperativeType &type = types[std::size_t(i) % types.size()];
        plan.cooperatives.push_back(
            {.id = benchId(),
             .position = i,
             .name = QStringLiteral("HTX %1 số %2").arg(type.name).arg(i + 1),
             .taxCode = QString::number(3'100'000'000 + i),
             .type = type.code,
             .district = districts[i / 7 % districts.size()],
             .commune = QStringLiteral("Xã %1").arg(i % 151 + 1),
             .hardship = i % 9 == 0,
             .members = 7 + i % 90,
             .chairs = 1,
             .directors = 1 + i % 2,
             .controllers = i % 2,
             .accountants = 1});
    }
}

} // namespace

Plan largePlan(int classes)
{
    Plan plan = benchPlan(classes);
    shareLecturers(plan);
    spreadOverYear(plan);
    addCurricula(plan);
    addReviews(plan);
    addAbsences(plan);
    addCooperatives(plan);
    return plan;
}

} // namespace taphuan
