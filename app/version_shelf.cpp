#include "app/version_shelf.h"

#include "app/appraisal_rows.h"
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

void VersionShelf::want(const std::vector<qint64> &numbers, const Then &then)
{
    std::vector<FrozenPlanPtr> wanted;
    std::vector<qint64> missing;
    for (const qint64 number : numbers) {
        wanted.push_back(number > 0 ? at(number) : nullptr);
        const bool isAsked = std::ranges::find(missing, number) != missing.end();
        if (number > 0 && !wanted.back() && !isAsked)
            missing.push_back(number);
    }
    if (missing.empty())
        return then(wanted);
    const auto read = std::make_shared<std::vector<FrozenPlanPtr>>();
    m_queue.run(
        QCoreApplication::translate("versions", "Reading the version"),
        [path = m_path, missing, read](const Job::Progress &progress) {
            return taphuan::read(path, missing, *read, progress);
        },
        [this, numbers, wanted, read, then]() mutable {
            keep(*read);
            for (std::size_t i = 0; i < numbers.size(); ++i)
                for (const FrozenPlanPtr &each : *read)
                    if (each->head.number == numbers[i])
                        wanted[i] = each;
            then(wanted);
        });
}

void VersionShelf::wantAppraised(qint64 number, const ThenAppraised &then)
{
    want({number}, [this, then](const std::vector<FrozenPlanPtr> &versions) {
        const auto made = std::make_shared<std::unique_ptr<VersionUnderAppraisal>>();
        m_queue.run(
            QCoreApplication::translate("versions", "Reading the version"),
            [frozen = versions.front(), made](const Job::Progress &) {
                *made = std::make_unique<VersionUnderAppraisal>(frozen);
                return QString();
            },
            [made, then] { then(std::move(*made)); });
    });
}

/// The newest stay.
void VersionShelf::keep(const std::vector<FrozenPlanPtr> &versions)
{
    for (const FrozenPlanPtr &each : versions)
        if (!at(each->head.number))
            m_read.push_back(each);
    if (m_read.size() > most)
        m_read.erase(m_read.begin(), m_read.end() - most);
}

} // namespace taphuan
