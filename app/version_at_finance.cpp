#include "app/version_at_finance.h"

#include "core/domain/plan_catalogue.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/version_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(appraisal)
};

QString whyNotNow(VersionState state, qint64 number)
{
    switch (state) {
    case VersionState::Submitted: return {};
    case VersionState::Returned:
        return Words::tr("Version %1 was returned: nothing is appraised before Finance reopens it.")
            .arg(number);
    case VersionState::Appraised:
        return Words::tr("The appraisal of version %1 has ended: nothing is changed in it before "
                         "Finance reopens it.")
            .arg(number);
    case VersionState::Approved:
        return Words::tr("Version %1 is approved: its appraisal stays as it is.").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

std::variant<VersionAtFinance, QString> VersionAtFinance::last(const PlanStore &store,
                                                               const Plan &plan)
{
    const auto versions = store.versions();
    if (versions.empty())
        return Words::tr("The plan was not submitted yet: there is nothing to appraise.");
    const qint64 number = versions.back().number;
    const VersionState state = versionState(plan.versionEvents, number);
    if (obstacleTo(Stage::Appraised, state, AgencyKind::Finance))
        return whyNotNow(state, number);
    VersionAtFinance version;
    version.frozen = std::make_shared<FrozenPlan>(store.version(number));
    version.appraisal = appraisalOf(version.frozen->classes, plan.decisions, number,
                                    version.frozen->plan.header.roundTo);
    return version;
}

AppraisalReading VersionAtFinance::read(const Spreadsheet &book) const
{
    return readAppraisal(book, {frozen->plan.header.id, number(), appraisal});
}

QString financeAgency(const Plan &plan)
{
    const auto agencies = catalogueOf(shippedCatalogue(), plan).agencies;
    const QDate day(plan.header.year, 1, 1);
    const auto found = std::ranges::find_if(agencies, [&](const Agency &agency) {
        return agency.kind == AgencyKind::Finance &&
               (agency.validTo.isNull() || day < agency.validTo);
    });
    return found == agencies.end() ? QString() : found->code;
}

} // namespace taphuan
