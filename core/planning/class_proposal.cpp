#include "core/planning/class_proposal.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

/// Makes the classes of one type.
class TypeProposal
{
public:
    TypeProposal(QString type, Quantity days, qint64 largestClass)
        : m_type(std::move(type)), m_days(days), m_largest(largestClass)
    {
    }

    void add(const Need &need)
    {
        if (need.district.isEmpty())
            return;
        if (2 * need.uncovered() >= m_largest)
            addOwn(need);
        else if (need.uncovered() > 0)
            share(need);
    }
    const std::vector<ProposedClass> &classes() const { return m_classes; }

private:
    static constexpr std::size_t none = std::size_t(-1);

    void addOwn(const Need &need)
    {
        const qint64 count = (need.uncovered() + m_largest - 1) / m_largest;
        for (qint64 i = 0; i < count; ++i)
            append(need.district,
                   need.uncovered() * (i + 1) / count - need.uncovered() * i / count);
    }
    void share(const Need &need)
    {
        if (m_shared == none || m_classes[m_shared].trainees + need.uncovered() > m_largest) {
            m_shared = m_classes.size();
            return append(need.district, need.uncovered());
        }
        m_classes[m_shared].districts.append(need.district);
        m_classes[m_shared].trainees += need.uncovered();
    }
    void append(const QString &district, qint64 trainees)
    {
        m_classes.push_back({m_type, {district}, trainees, m_days, {}});
    }

    QString m_type;
    Quantity m_days;
    qint64 m_largest;
    std::vector<ProposedClass> m_classes;
    std::size_t m_shared = none; ///< the class that small districts still come into
};

Quantity usualDays(const Plan &plan, const QString &type)
{
    const TrainingClass *latest = nullptr;
    for (const TrainingClass &each : plan.classes)
        if (each.type == type && each.days > Quantity() &&
            (!latest || each.startDate >= latest->startDate))
            latest = &each;
    return latest ? latest->days : Quantity::whole(2);
}

QSet<QDate> daysOff(const Catalogue &catalogue)
{
    QSet<QDate> days;
    for (const Holiday &holiday : catalogue.holidays)
        if (holiday.kind != HolidayKind::SwapWork && holiday.kind != HolidayKind::Ordinary)
            days.insert(holiday.date);
    return days;
}

bool areWorkingDays(QDate first, qint64 count, const QSet<QDate> &off)
{
    for (qint64 i = 0; i < count; ++i) {
        const QDate day = first.addDays(i);
        if (day.dayOfWeek() > Qt::Friday || off.contains(day))
            return false;
    }
    return true;
}

void spread(std::vector<ProposedClass> &classes, int year, const QSet<QDate> &off)
{
    const QDate first(year, 3, 1);
    const qint64 span = first.daysTo(QDate(year, 12, 1));
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const qint64 length = classes[i].days.ceil();
        QDate day = first.addDays(span * qint64(i) / qint64(classes.size()));
        while (!areWorkingDays(day, length > 5 ? 1 : length, off))
            day = day.addDays(1);
        classes[i].startDate = day;
    }
}

} // namespace

std::vector<ProposedClass> proposeClasses(const Plan &plan, const Catalogue &catalogue,
                                          qint64 largestClass)
{
    Q_ASSERT(largestClass > 0);
    const std::vector<Need> needs = needsOf(plan, catalogue);
    std::vector<ProposedClass> classes;
    for (auto need = needs.begin(); need != needs.end();) {
        TypeProposal proposal(need->type, usualDays(plan, need->type), largestClass);
        const QString type = need->type;
        for (; need != needs.end() && need->type == type; ++need)
            proposal.add(*need);
        classes.insert(classes.end(), proposal.classes().begin(), proposal.classes().end());
    }
    spread(classes, plan.header.year, daysOff(catalogue));
    return classes;
}

} // namespace taphuan
