#include "app/session.h"

#include "app/document_file.h"
#include "app/number_text.h"

namespace taphuan {

QString Session::whyNotSubmitted()
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    if (!m_acting.isAlliance())
        return showRefusal(tr("Only the cooperative alliance submits the plan; you act for %1.")
                               .arg(m_acting.name()));
    return {};
}

void Session::showSaved()
{
    m_savedAt = QDateTime::currentDateTime();
    showPlanStatus();
}

void Session::showVersion(std::unique_ptr<OpenPlan> version, bool isReproduced)
{
    endTyping();
    dismissBanner();
    version->join(*draft());
    auto before = std::exchange(m_plan, std::move(version));
    if (!m_draft)
        m_draft = std::move(before);
    lookAt(m_plan.get());
    const SubmittedVersion &head = *m_plan->version();
    if (!isReproduced)
        showBanner(tr("This program computes version %1 otherwise than it was submitted.")
                       .arg(head.number),
                   tr("It was submitted with %1 đồng, by program %2.")
                       .arg(moneyText(head.amount), head.program),
                   true);
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
