#pragma once

#include "app/choice_model.h"
#include "app/fit_draft.h"
#include "app/fit_models.h"
#include "app/open_plan.h"

#include "core/exchange/fit_json.h"

#include <QSet>

namespace taphuan {

/// The classes that are cut, `refused` being those that are not to be.
std::vector<FitCutRow> fitCutRows(const OpenPlan &plan, const FitProposal &proposal,
                                  const QSet<QString> &refused);
/// Of the types that have classes, then of the departments that answer for them. `ceilings` by row
/// key, as they are typed.
std::vector<FitCeilingRow> fitCeilingRows(const OpenPlan &plan,
                                          const QMap<QString, QString> &ceilings);
/// The plan as it stands.
FitScenarioRow todayRow(const OpenPlan &plan);
/// A proposal; the caller says what it is called.
FitScenarioRow fitScenarioRow(const FitProposal &proposal);

/// Classes of the plan that are not in the list, "L03 · Tên lớp"; items likewise, of those that the
/// plan has a line of.
std::vector<Choice> fitClassChoices(const OpenPlan &plan, const QStringList &without);
std::vector<Choice> fitItemChoices(const OpenPlan &plan, const QStringList &without);
/// Those in the list, in its order.
std::vector<Choice> chosenClasses(const OpenPlan &plan, const QStringList &ids);
std::vector<Choice> chosenItems(const OpenPlan &plan, const QStringList &codes);

/// What the texts ask for; an empty text where one of them cannot be read.
std::optional<FitRequest> requestOf(const FitDraft &draft, const QMap<QString, QString> &ceilings);
/// The reverse.
void putRequest(FitDraft &draft, QMap<QString, QString> &ceilings, const FitRequest &request);
/// What accepting the cuts of these classes changes in the plan.
std::vector<RowChange> rowsOfFit(const OpenPlan &plan, const FitRequest &request,
                                 const std::vector<FitClass> &accepted);
/// A whole number of percent up to 100, with or without its sign.
std::optional<qint64> wholePercentOf(const QString &text);

} // namespace taphuan
