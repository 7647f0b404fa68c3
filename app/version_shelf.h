#pragma once

#include "app/work_queue.h"

#include "core/storage/frozen_plan.h"

namespace taphuan {

struct VersionUnderAppraisal;

using FrozenPlanPtr = std::shared_ptr<const FrozenPlan>;

/// The submitted versions of the plan file that were read lately; they never change, so that what
/// was read once is there.
class VersionShelf
{
public:
    explicit VersionShelf(WorkQueue &queue) : m_queue(queue) {}

    /// Another file from now on.
    void look(const QString &path);
    /// Reads what is not there yet on a worker; then gives `then` the versions in the order of
    /// their numbers, null for the number 0.
    using Then = std::function<void(const std::vector<FrozenPlanPtr> &versions)>;
    void want(const std::vector<qint64> &numbers, const Then &then);
    /// As want, of one version as the appraisal looks at it; it too is made on a worker.
    using ThenAppraised = std::function<void(std::unique_ptr<VersionUnderAppraisal> version)>;
    void wantAppraised(qint64 number, const ThenAppraised &then);

private:
    FrozenPlanPtr at(qint64 number) const; ///< null where it is not there
    void keep(const std::vector<FrozenPlanPtr> &versions);

    static constexpr std::size_t most = 4;
    WorkQueue &m_queue;
    QString m_path;
    std::vector<FrozenPlanPtr> m_read; ///< the newest last
};

} // namespace taphuan
