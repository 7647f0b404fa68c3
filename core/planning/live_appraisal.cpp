#include "core/planning/live_appraisal.h"

namespace taphuan {

LiveAppraisal::LiveAppraisal(std::shared_ptr<const std::vector<FrozenClass>> frozen,
                             QHash<QString, QString> types, qint64 version, qint64 roundTo)
    : m_frozen(std::move(frozen)), m_types(std::move(types)), m_version(version), m_roundTo(roundTo)
{
    for (const FrozenClass &each : *m_frozen) {
        Class &one = m_classes[each.id];
        one.frozen = &each;
        compute(one);
        count(one, 1);
    }
}

QStringList LiveAppraisal::update(const std::vector<Decision> &decisions)
{
    QHash<QString, std::vector<Decision>> byClass;
    for (const Decision &decision : decisions)
        if (decision.version == m_version && m_classes.contains(decision.classId))
            byClass[decision.classId].push_back(decision);
    QStringList changed;
    for (auto one = m_classes.begin(); one != m_classes.end(); ++one) {
        auto now = byClass.take(one.key());
        if (now == one->decisions)
            continue;
        count(*one, -1);
        one->decisions = std::move(now);
        compute(*one);
        count(*one, 1);
        changed += one.key();
    }
    return changed;
}

const AppraisedClass *LiveAppraisal::of(const QString &classId) const
{
    const auto one = m_classes.constFind(classId);
    return one == m_classes.constEnd() ? nullptr : &one->appraised;
}

void LiveAppraisal::compute(Class &one)
{
    one.appraised = appraisedClass(*one.frozen, one.decisions, m_version, m_roundTo);
}

void LiveAppraisal::count(const Class &one, int sign)
{
    StageSums &ofType = m_byType[m_types.value(one.frozen->id)];
    if (sign > 0) {
        m_sums += one.appraised.sums;
        ofType += one.appraised.sums;
    } else {
        m_sums -= one.appraised.sums;
        ofType -= one.appraised.sums;
    }
    m_goneThrough[std::size_t(Stage::Appraised)] += one.appraised.isAppraised ? sign : 0;
    m_goneThrough[std::size_t(Stage::Approved)] += one.appraised.isApproved ? sign : 0;
}

} // namespace taphuan
