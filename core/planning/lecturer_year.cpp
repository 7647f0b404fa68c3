#include "core/planning/lecturer_year.h"

#include "core/planning/lecturer_days.h"
#include "core/planning/lecturer_fee.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace taphuan {

namespace {

/// Makes the duties of everybody who teaches or stays in one class.
class DutyMaker
{
public:
    DutyMaker(const LiveEstimate &figures, const TrainingClass &trainingClass)
        : m_figures(figures), m_class(trainingClass)
    {
    }

    std::vector<LecturerDuty> make();

private:
    LecturerDuty &dutyOf(const QString &lecturer);
    void addTopics();
    void addStays();
    void addFees();
    void addClashes();

    const LiveEstimate &m_figures;
    const TrainingClass &m_class;
    std::vector<LecturerDuty> m_duties;
};

std::vector<LecturerDuty> DutyMaker::make()
{
    addTopics();
    addStays();
    addFees();
    addClashes();
    return std::move(m_duties);
}

LecturerDuty &DutyMaker::dutyOf(const QString &lecturer)
{
    const auto found = std::ranges::find(m_duties, lecturer, &LecturerDuty::lecturer);
    if (found != m_duties.end())
        return *found;
    return m_duties.emplace_back(LecturerDuty{.lecturer = lecturer,
                                              .classId = m_class.id,
                                              .firstDay = m_class.startDate,
                                              .lastDay = m_class.lastDate()});
}

void DutyMaker::addTopics()
{
    for (const Topic &topic : m_class.topics) {
        if (topic.lecturer.isEmpty())
            continue;
        LecturerDuty &duty = dutyOf(topic.lecturer);
        duty.sessions += topic.sessions;
        const auto &absences = m_figures.surroundings().absencesOf(topic.lecturer);
        std::ranges::copy(daysAway(absences, topic.lecturer, daysOfTopic(m_class, topic)),
                          std::back_inserter(duty.away));
    }
    for (LecturerDuty &duty : m_duties) {
        std::ranges::sort(duty.away);
        const auto repeated = std::ranges::unique(duty.away);
        duty.away.erase(repeated.begin(), repeated.end());
    }
}

void DutyMaker::addStays()
{
    for (const Stay &stay : m_class.stays) {
        LecturerDuty &duty = dutyOf(stay.lecturer);
        duty.stayDays += stay.days;
        duty.stayNights += stay.nights;
    }
}

void DutyMaker::addFees()
{
    const Estimator &estimator = m_figures.estimator();
    const ClassEstimate *estimate = m_figures.estimateOf(m_class.id);
    const int item = lecturerFeeItem(estimator.catalogue());
    if (!estimate || item < 0)
        return;
    for (LecturerDuty &duty : m_duties) {
        const Lecturer *lecturer = estimator.lecturer(duty.lecturer);
        const auto line = std::ranges::find_if(estimate->lines, [&](const Line &each) {
            return each.item == item && lecturer && each.rank() == lecturer->rank;
        });
        if (line != estimate->lines.end())
            duty.fee = lecturerFeeAmount(estimator, *line, duty.sessions);
    }
}

void DutyMaker::addClashes()
{
    for (const Finding &clash : m_figures.board().clashesOf(m_class.id))
        if (clash.kind == FindingKind::LecturerClash)
            dutyOf(clash.lecturerId).clashes.push_back(clash);
}

} // namespace

void LecturerYears::start(const Plan &plan, const LiveEstimate &figures)
{
    m_duties.clear();
    for (const TrainingClass &trainingClass : plan.classes)
        put(figures, trainingClass);
    sum();
}

void LecturerYears::update(const LiveEstimate &figures, const QStringList &classIds,
                           const ClassLookup &classOf)
{
    QSet<QString> concerned(classIds.begin(), classIds.end());
    const auto addClashing = [&](const std::vector<Finding> &clashes) {
        for (const Finding &clash : clashes)
            concerned << clash.classId << clash.otherClassId;
    };
    for (const QString &id : classIds) {
        for (const LecturerDuty &duty : m_duties.value(id))
            addClashing(duty.clashes);
        addClashing(figures.board().clashesOf(id));
    }
    for (const QString &id : std::as_const(concerned)) {
        m_duties.remove(id);
        if (const TrainingClass *trainingClass = classOf(id))
            put(figures, *trainingClass);
    }
    sum();
}

void LecturerYears::put(const LiveEstimate &figures, const TrainingClass &trainingClass)
{
    m_duties.insert(trainingClass.id, DutyMaker(figures, trainingClass).make());
}

/// A clash stands at both of its classes and counts at the one that it names first.
void LecturerYears::sum()
{
    m_sums.clear();
    for (const auto &ofClass : std::as_const(m_duties)) {
        for (const LecturerDuty &duty : ofClass) {
            LecturerSums &sums = m_sums[duty.lecturer];
            ++sums.classes;
            sums.sessions += duty.sessions;
            sums.fee += duty.fee;
            sums.clashes += std::ranges::count(duty.clashes, duty.classId, &Finding::classId) +
                            (duty.away.empty() ? 0 : 1);
        }
    }
}

std::vector<LecturerDuty> LecturerYears::dutiesOf(const QString &lecturer) const
{
    std::vector<LecturerDuty> duties;
    for (const auto &ofClass : m_duties)
        std::ranges::copy_if(ofClass, std::back_inserter(duties),
                             [&](const LecturerDuty &duty) { return duty.lecturer == lecturer; });
    std::ranges::sort(
        duties, {}, [](const LecturerDuty &duty) { return std::tie(duty.firstDay, duty.classId); });
    return duties;
}

} // namespace taphuan
