#include "app/plan_status.h"

#include "app/assign.h"
#include "app/number_text.h"
#include "app/open_plan.h"
#include "app/version_words.h"
#include "app/whole_percent.h"

#include "core/domain/money_words.h"

#include <QDir>
#include <QFileInfo>

namespace taphuan {

PlanStatus::Shown PlanStatus::shownOf(const OpenPlan *plan)
{
    Shown shown;
    if (!plan)
        return shown;
    const PlanHeader &header = plan->plan().header;
    const LiveEstimate &figures = plan->figures();
    shown.hasPlan = true;
    shown.readOnly = plan->readOnly();
    if (plan->version())
        shown.versionText = versionHeadText(*plan->version(), plan->catalogue());
    shown.filePath = plan->store().path();
    shown.fileName = QFileInfo(shown.filePath).fileName();
    shown.title = header.title;
    shown.year = QString::number(header.year);
    shown.province = header.province;
    shown.totalText = moneyText(figures.amount());
    shown.stateText = moneyText(figures.state());
    shown.ownText = moneyText(figures.own());
    shown.totalInWords = moneyInWords(figures.amount());
    shown.classCount = int(figures.classCount());
    shown.traineeText = countText(figures.trainees());
    shown.errors = figures.counts().errors;
    shown.warnings = figures.counts().warnings;
    shown.notes = figures.counts().notes;
    if (header.ceiling)
        showCeiling(shown, *header.ceiling, figures.state());
    if (!shown.readOnly) {
        shown.undoTitle = titleOf(plan->store().undoable());
        shown.redoTitle = titleOf(plan->store().redoable());
    }
    return shown;
}

QString PlanStatus::titleOf(const std::optional<JournalEntry> &step)
{
    return step ? step->title : QString();
}

void PlanStatus::showCeiling(Shown &shown, Money ceiling, Money state)
{
    shown.ceilingText = moneyText(ceiling);
    shown.ceilingPercentText = wholePercentText(state.dong(), ceiling.dong());
    shown.ceilingUsed = ceiling.dong() > 0 ? qreal(state.dong()) / qreal(ceiling.dong()) : 0;
    shown.overCeiling = state > ceiling;
    shown.ceilingDifferenceText = shown.overCeiling ? tr("%1 over").arg(moneyText(state - ceiling))
                                                    : tr("%1 left").arg(moneyText(ceiling - state));
}

void PlanStatus::showStatus(const Shown &shown)
{
    assign(this, m_shown.hasPlan, shown.hasPlan, &PlanStatus::hasPlanChanged);
    assign(this, m_shown.readOnly, shown.readOnly, &PlanStatus::readOnlyChanged);
    assign(this, m_shown.versionText, shown.versionText, &PlanStatus::versionTextChanged);
    assign(this, m_shown.filePath, shown.filePath, &PlanStatus::filePathChanged);
    assign(this, m_shown.fileName, shown.fileName, &PlanStatus::fileNameChanged);
    assign(this, m_shown.title, shown.title, &PlanStatus::titleChanged);
    assign(this, m_shown.year, shown.year, &PlanStatus::yearChanged);
    assign(this, m_shown.province, shown.province, &PlanStatus::provinceChanged);
    assign(this, m_shown.totalText, shown.totalText, &PlanStatus::totalTextChanged);
    assign(this, m_shown.stateText, shown.stateText, &PlanStatus::stateTextChanged);
    assign(this, m_shown.ownText, shown.ownText, &PlanStatus::ownTextChanged);
    assign(this, m_shown.ceilingText, shown.ceilingText, &PlanStatus::ceilingTextChanged);
    assign(this, m_shown.ceilingPercentText, shown.ceilingPercentText,
           &PlanStatus::ceilingPercentTextChanged);
    assign(this, m_shown.ceilingUsed, shown.ceilingUsed, &PlanStatus::ceilingUsedChanged);
    assign(this, m_shown.overCeiling, shown.overCeiling, &PlanStatus::overCeilingChanged);
    assign(this, m_shown.ceilingDifferenceText, shown.ceilingDifferenceText,
           &PlanStatus::ceilingDifferenceTextChanged);
    assign(this, m_shown.totalInWords, shown.totalInWords, &PlanStatus::totalInWordsChanged);
    assign(this, m_shown.classCount, shown.classCount, &PlanStatus::classCountChanged);
    assign(this, m_shown.traineeText, shown.traineeText, &PlanStatus::traineeTextChanged);
    assign(this, m_shown.errors, shown.errors, &PlanStatus::errorsChanged);
    assign(this, m_shown.warnings, shown.warnings, &PlanStatus::warningsChanged);
    assign(this, m_shown.notes, shown.notes, &PlanStatus::notesChanged);
    assign(this, m_shown.undoTitle, shown.undoTitle, &PlanStatus::undoTitleChanged);
    assign(this, m_shown.redoTitle, shown.redoTitle, &PlanStatus::redoTitleChanged);
    assign(this, m_shown.savedText, shown.savedText, &PlanStatus::savedTextChanged);
    assign(this, m_shown.lastEditText, shown.lastEditText, &PlanStatus::lastEditTextChanged);
    assign(this, m_shown.lastEditDeltaText, shown.lastEditDeltaText,
           &PlanStatus::lastEditDeltaTextChanged);
}

} // namespace taphuan
