#include "app/session.h"

#include "app/document_file.h"
#include "app/number_text.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

/// Whether each class has the figures with which it was submitted.
bool matches(const OpenPlan &shown, const FrozenPlan &version)
{
    return std::ranges::all_of(version.classes, [&](const FrozenClass &frozen) {
        const ClassEstimate *estimate = shown.figures().estimateOf(frozen.id);
        return estimate && estimate->amount == frozen.amount() && estimate->state == frozen.state();
    });
}

} // namespace

QString Session::submit(FrozenPlan frozen)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    if (!m_acting.isAlliance())
        return showRefusal(tr("Only the cooperative alliance submits the plan; you act for %1.")
                               .arg(m_acting.name()));
    endTyping();
    return guarded([&] {
        m_plan->submit(std::move(frozen), tr("Submit the plan"), author());
        m_savedAt = QDateTime::currentDateTime();
        showPlanStatus();
    });
}

QString Session::showVersion(const FrozenPlan &version)
{
    endTyping();
    dismissBanner();
    auto shown = std::make_unique<OpenPlan>(
        *draft(), version, catalogueFrom(version.shipped).value_or(shippedCatalogue()));
    auto before = std::exchange(m_plan, std::move(shown));
    if (!m_draft)
        m_draft = std::move(before);
    lookAt(m_plan.get());
    if (!matches(*m_plan, version))
        showBanner(tr("This program computes version %1 otherwise than it was submitted.")
                       .arg(version.head.number),
                   tr("It was submitted with %1 đồng, by program %2.")
                       .arg(moneyText(version.head.amount), version.head.program),
                   true);
    return {};
}

void Session::showDraft()
{
    if (!m_draft)
        return;
    const std::unique_ptr<OpenPlan> version = std::exchange(m_plan, std::move(m_draft));
    lookAt(m_plan.get());
}

void Session::exportAppraisal(const QUrl &target)
{
    if (const auto paper = m_roundTrip.appraisal()->record())
        startExport(target, tr("Writing the document"),
                    [paper = *paper](const QString &path, const Job::Progress &progress) {
                        writeDocumentFile(path, paper, progress);
                        return QString();
                    });
}

} // namespace taphuan
