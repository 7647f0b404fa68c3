#pragma once

#include "core/planning/appraisal_figures.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace taphuan {

/// The appraisal of one version while it is decided about, kept up to date class by class: the
/// work of `update` is that of the classes whose decisions are others.
class LiveAppraisal
{
public:
    /// Of a version of which `frozen` are the classes; kept. `types` are their cooperative types,
    /// by the id of the class.
    LiveAppraisal(std::shared_ptr<const std::vector<FrozenClass>> frozen,
                  QHash<QString, QString> types, qint64 version, qint64 roundTo);

    /// Takes the decisions over; the ids of the classes whose figures or remarks may be different.
    QStringList update(const std::vector<Decision> &decisions);

    const std::vector<FrozenClass> &frozen() const { return *m_frozen; }
    qint64 version() const { return m_version; }
    qint64 roundTo() const { return m_roundTo; }
    /// Null for an id that is not in the version; valid until the next update.
    const AppraisedClass *of(const QString &classId) const;
    const StageSums &sums() const { return m_sums; }
    StageSums sumsOfType(const QString &type) const { return m_byType.value(type); }
    /// How many classes Finance (the committee) has gone through.
    qint64 goneThrough(Stage stage) const { return m_goneThrough[std::size_t(stage)]; }

private:
    struct Class
    {
        const FrozenClass *frozen = nullptr;
        std::vector<Decision> decisions;
        AppraisedClass appraised;
    };
    void count(const Class &one, int sign);
    void compute(Class &one);

    std::shared_ptr<const std::vector<FrozenClass>> m_frozen;
    QHash<QString, QString> m_types;
    qint64 m_version;
    qint64 m_roundTo;
    QHash<QString, Class> m_classes;
    StageSums m_sums;
    QHash<QString, StageSums> m_byType;
    qint64 m_goneThrough[2] = {};
};

} // namespace taphuan
