#include "app/version_shelf.h"

#include "app/wording.h"

#include "core/storage/plan_store.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

/// On a worker, which has a connection of its own.
QString read(const QString &path, const std::vector<qint64> &numbers,
             std::vector<FrozenPlanPtr> &versions, const Job::Progress &progress)
{
    try {
        const PlanStore store(path, PlanStore::Access::Read);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (!progress(double(i) / double(numbers.size())))
                return {};
            versions.push_back(std::make_shared<FrozenPlan>(store.version(numbers[i])));
        }
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

} // namespace

void VersionShelf::look(const QString &path)
{
    m_path = path;
    m_read.clear();
}

FrozenPlanPtr VersionShelf::at(qint64 number) const
{
    const auto found = std::ranges::find_if(
        m_read, [&](const FrozenPlanPtr &each) { return each->head.number == number; });
    return found == m_read.end() ? nullptr : *found;
}

void VersionShelf::want(const std::vector<qint64> &numbers, const std::function<void()> &then)
{
    std::vector<qint64> missing;
    std::ranges::copy_if(numbers, std::back_inserter(missing),
                         [&](qint64 number) { return number > 0 && !at(number); });
    if (missing.empty())
        return then();
    const auto versions = std::make_shared<std::vector<FrozenPlanPtr>>();
    m_queue.run(
        QCoreApplication::translate("versions", "Reading the version"),
        [path = m_path, missing, versions](const Job::Progress &progress) {
            return read(path, missing, *versions, progress);
        },
        [this, versions, then] {
            m_read.insert(m_read.end(), versions->begin(), versions->end());
            if (m_read.size() > most)
                m_read.erase(m_read.begin(), m_read.end() - most);
            then();
        });
}

} // namespace taphuan
