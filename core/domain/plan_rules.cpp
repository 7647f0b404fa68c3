#include "core/domain/plan_rules.h"

#include "core/domain/entry_rules.h"
#include "core/domain/estimate_basis.h"
#include "core/domain/plan_catalogue.h"
#include "core/domain/register_rules.h"

#include <algorithm>

namespace taphuan {

namespace {

using Key = QLatin1String;

template<class Row> QSet<QString> idsOf(const std::vector<Row> &rows)
{
    QSet<QString> ids;
    for (const Row &row : rows)
        ids.insert(row.id);
    return ids;
}

/// The rules for the values of one plan; each check keeps the order in which the JSON is read.
class Rules
{
public:
    Rules(ProblemFinder &finder, const Catalogue &catalogue, const std::vector<Lecturer> &lecturers)
        : m_finder(finder), m_catalogue(catalogue), m_lecturers(idsOf(lecturers))
    {
    }

    /// Topics may have been taken from these; without this call it is not asked.
    void originsAre(const std::vector<CurriculumTopic> &topics) { m_origins = idsOf(topics); }

    void check(const Lecturer &lecturer);
    void check(const Norm &norm);
    void check(const TrainingClass &trainingClass);

private:
    void checkAgency(Key key, const QString &agency);
    void checkType(Key key, const QString &type);
    void checkLecturer(const QString &lecturer);
    void checkPer(const Norm &norm);
    void checkParameters(const TrainingClass &trainingClass);
    void checkTrainees(const std::vector<TraineeGroup> &trainees);
    void check(const Topic &topic, qint64 calendarDays);
    void check(const Stay &stay);
    void check(const ReviewEvent &event);

    ProblemFinder &m_finder;
    const Catalogue &m_catalogue;
    const QSet<QString> m_lecturers;
    std::optional<QSet<QString>> m_origins;
};

void Rules::checkAgency(Key key, const QString &agency)
{
    if (!m_catalogue.agency(agency))
        m_finder.refuse(ProblemKind::UnknownAgency, key, agency);
}

void Rules::checkType(Key key, const QString &type)
{
    if (!m_catalogue.type(type))
        m_finder.refuse(ProblemKind::UnknownType, key, type);
}

void Rules::checkLecturer(const QString &lecturer)
{
    if (!m_lecturers.contains(lecturer))
        m_finder.refuse(ProblemKind::UnknownLecturer, Key("lecturer"), lecturer);
}

void Rules::check(const Lecturer &lecturer)
{
    m_finder.notEmpty(Key("id"), lecturer.code);
    checkAgency(Key("department"), lecturer.department);
    m_finder.each(Key("specialities"), lecturer.specialities,
                  [this](const QString &type) { checkType({}, type); });
}

void Rules::check(const Norm &norm)
{
    m_finder.notEmpty(Key("id"), norm.code);
    m_finder.notEmpty(Key("key"), norm.key);
    m_finder.notEmpty(Key("document"), norm.document);
    if (norm.amount && norm.per == Per::Percent)
        m_finder.percent(Key("amount"), Percent::raw(norm.amount->raw()));
    else if (norm.amount)
        m_finder.rate(Key("amount"), *norm.amount);
    checkPer(norm);
    m_finder.period(norm.validFrom, norm.validTo);
    m_finder.notEmpty(Key("scope"), norm.scope);
}

void Rules::checkPer(const Norm &norm)
{
    const auto item = std::find_if(m_catalogue.items.begin(), m_catalogue.items.end(),
                                   [&](const CostItem &each) { return each.normKey == norm.key; });
    const bool isShare = norm.key == shareNormKey;
    if (!isShare && item == m_catalogue.items.end())
        return;
    if ((isShare || item->pricedByPercent) != (norm.per == Per::Percent))
        m_finder.refuse(ProblemKind::OutOfRange, Key("per"), codeText(norm.per));
}

void Rules::check(const TrainingClass &trainingClass)
{
    checkParameters(trainingClass);
    checkTrainees(trainingClass.trainees);
    m_finder.each(Key("topics"), trainingClass.topics,
                  [&](const Topic &topic) { check(topic, trainingClass.calendarDays()); });
    m_finder.each(Key("stays"), trainingClass.stays, [this](const Stay &stay) { check(stay); });
    checkEntries(m_finder, Key("items"), trainingClass.entries, m_catalogue);
    QSet<QString> districts;
    m_finder.each(Key("districts"), trainingClass.districts,
                  [&](const QString &district) { m_finder.unique({}, district, districts); });
    m_finder.each(Key("reviews"), trainingClass.reviews,
                  [this](const ReviewEvent &event) { check(event); });
}

void Rules::check(const ReviewEvent &event)
{
    checkAgency(Key("agency"), event.agency);
    m_finder.day(Key("at"), event.at.date());
}

void Rules::checkParameters(const TrainingClass &trainingClass)
{
    m_finder.notEmpty(Key("code"), trainingClass.code);
    m_finder.notEmpty(Key("title"), trainingClass.title);
    checkType(Key("type"), trainingClass.type);
    m_finder.day(Key("startDate"), trainingClass.startDate);
    m_finder.quantity(Key("days"), trainingClass.days);
    m_finder.quantity(Key("sessionsPerDay"), trainingClass.sessionsPerDay);
    m_finder.quantity(Key("sessions"), trainingClass.givenSessions.value_or(Quantity()));
    m_finder.quantity(Key("nights"), trainingClass.givenNights.value_or(Quantity()));
    m_finder.count(Key("priority"), trainingClass.priority);
}

void Rules::checkTrainees(const std::vector<TraineeGroup> &trainees)
{
    CodeSet<Beneficiary> seen;
    m_finder.each(Key("trainees"), trainees, [&](const TraineeGroup &group) {
        if (seen.contains(group.beneficiary))
            m_finder.refuse(ProblemKind::DuplicateGroup, Key("beneficiary"),
                            codeText(group.beneficiary));
        seen.insert(group.beneficiary);
        m_finder.count(Key("count"), group.count);
        m_finder.count(Key("lodged"), group.lodged);
        if (group.lodged > group.count)
            m_finder.refuse(ProblemKind::LodgedAboveCount, Key("lodged"),
                            QString::number(group.lodged), QString::number(group.count));
    });
}

void Rules::check(const Topic &topic, qint64 calendarDays)
{
    m_finder.notEmpty(Key("title"), topic.title);
    m_finder.quantity(Key("sessions"), topic.sessions);
    if (!topic.lecturer.isEmpty())
        checkLecturer(topic.lecturer);
    if (!topic.department.isEmpty())
        checkAgency(Key("department"), topic.department);
    if (topic.day < 0 || topic.day > calendarDays)
        m_finder.refuse(ProblemKind::DayOutsideClass, Key("day"), QString::number(topic.day),
                        QStringLiteral("1…%1").arg(calendarDays));
    m_finder.practiceSessions(topic.practiceSessions, topic.sessions);
    if (m_origins && !topic.origin.isEmpty() && !m_origins->contains(topic.origin))
        m_finder.refuse(ProblemKind::UnknownTopic, Key("origin"), topic.origin);
}

void Rules::check(const Stay &stay)
{
    checkLecturer(stay.lecturer);
    m_finder.quantity(Key("days"), stay.days);
    m_finder.quantity(Key("nights"), stay.nights);
    m_finder.quantity(Key("trips"), stay.trips);
}

void checkHeader(ProblemFinder &finder, const PlanHeader &header)
{
    if (header.year < 1990 || header.year > 2100)
        finder.refuse(ProblemKind::OutOfRange, Key("year"), QString::number(header.year),
                      QStringLiteral("1990…2100"));
    finder.notEmpty(Key("title"), header.title);
    finder.notEmpty(Key("province"), header.province);
    if (header.ceiling)
        finder.count(Key("ceiling"), header.ceiling->dong());
    if (header.roundTo != 1 && header.roundTo != 1000)
        finder.refuse(ProblemKind::OutOfRange, Key("roundTo"), QString::number(header.roundTo),
                      QStringLiteral("1, 1000"));
    finder.percent(Key("mealsLodgingSharePercent"), header.mealsLodgingSharePercent);
}

void checkUsable(ProblemFinder &finder, const PlanHeader &header)
{
    if (header.roundTo != 1 && header.roundTo != 1000)
        finder.refuse(ProblemKind::OutOfRange, Key("roundTo"), QString::number(header.roundTo));
}

void checkUsable(ProblemFinder &finder, const TrainingClass &trainingClass)
{
    finder.count(Key("priority"), trainingClass.priority);
    finder.each(Key("trainees"), trainingClass.trainees, [&](const TraineeGroup &group) {
        finder.count(Key("count"), group.count);
        finder.count(Key("lodged"), group.lodged);
    });
    finder.each(Key("topics"), trainingClass.topics,
                [&](const Topic &topic) { finder.count(Key("day"), topic.day); });
}

void checkUsable(ProblemFinder &finder, const Cooperative &each)
{
    finder.count(Key("members"), each.members);
    finder.count(Key("chairs"), each.chairs);
    finder.count(Key("directors"), each.directors);
    finder.count(Key("controllers"), each.controllers);
    finder.count(Key("accountants"), each.accountants);
    finder.count(Key("otherManagers"), each.otherManagers);
}

/// Codes and ids that stand twice, after the rules for each element.
void checkLists(ProblemFinder &finder, Rules &rules, const Plan &plan, const Catalogue &shipped,
                const Catalogue &catalogue)
{
    QSet<QString> lecturers;
    finder.each(Key("lecturers"), plan.lecturers, [&](const Lecturer &lecturer) {
        finder.unique(Key("id"), lecturer.code, lecturers);
        rules.check(lecturer);
    });
    checkEntries(finder, Key("defaults"), plan.defaults, catalogue);
    QSet<QString> norms;
    for (const Norm &norm : catalogue.norms)
        norms.insert(norm.code);
    finder.each(Key("norms"), plan.norms, [&](const Norm &norm) {
        finder.unique(Key("id"), norm.code, norms);
        rules.check(norm);
    });
    checkRegisters(finder, plan, shipped, catalogue);
    QSet<QString> classes;
    finder.each(Key("classes"), plan.classes, [&](const TrainingClass &trainingClass) {
        finder.unique(Key("code"), trainingClass.code, classes);
        rules.check(trainingClass);
    });
}

} // namespace

std::optional<Problem> problemOf(const PlanHeader &header)
{
    ProblemFinder finder;
    checkHeader(finder, header);
    return finder.problem();
}

std::optional<Problem> problemOf(const Lecturer &lecturer, const Catalogue &catalogue)
{
    ProblemFinder finder;
    Rules(finder, catalogue, {}).check(lecturer);
    return finder.problem();
}

std::optional<Problem> problemOf(const Norm &norm, const Catalogue &catalogue)
{
    ProblemFinder finder;
    Rules(finder, catalogue, {}).check(norm);
    return finder.problem();
}

std::optional<Problem> problemOf(const std::vector<Entry> &entries, const Catalogue &catalogue)
{
    ProblemFinder finder;
    checkEntries(finder, {}, entries, catalogue);
    return finder.problem();
}

std::optional<Problem> problemOf(const TrainingClass &trainingClass, const Catalogue &catalogue,
                                 const std::vector<Lecturer> &lecturers)
{
    ProblemFinder finder;
    Rules(finder, catalogue, lecturers).check(trainingClass);
    return finder.problem();
}

std::optional<Problem> problemOf(const Plan &plan, const Catalogue &shipped)
{
    const Catalogue catalogue = catalogueOf(shipped, plan);
    ProblemFinder finder;
    finder.inside(Key("plan"), [&] { checkHeader(finder, plan.header); });
    Rules rules(finder, catalogue, plan.lecturers);
    rules.originsAre(plan.curriculumTopics);
    checkLists(finder, rules, plan, shipped, catalogue);
    return finder.problem();
}

std::optional<Problem> unusableIn(const Plan &plan)
{
    ProblemFinder finder;
    finder.inside(Key("plan"), [&] { checkUsable(finder, plan.header); });
    finder.each(Key("venues"), plan.venues,
                [&](const Venue &venue) { finder.count(Key("capacity"), venue.capacity); });
    finder.each(Key("cooperatives"), plan.cooperatives,
                [&](const Cooperative &each) { checkUsable(finder, each); });
    finder.each(Key("classes"), plan.classes,
                [&](const TrainingClass &each) { checkUsable(finder, each); });
    return finder.problem();
}

std::optional<Problem> totalProblem(const std::vector<TrainingClass> &classes,
                                    const PlanEstimate &estimate)
{
    // Sums stop just above the largest, so a class is too large where one of its lines is.
    ProblemFinder finder;
    auto classEstimate = estimate.classes.begin();
    finder.each(Key("classes"), classes, [&](const TrainingClass &trainingClass) {
        if ((classEstimate++)->amount.tooLarge())
            finder.refuse(ProblemKind::TotalTooLarge, {}, trainingClass.code);
    });
    if (estimate.amount.tooLarge())
        finder.refuse(ProblemKind::TotalTooLarge, {});
    return finder.problem();
}

} // namespace taphuan
