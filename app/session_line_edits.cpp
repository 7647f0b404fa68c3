#include "app/edit_titles.h"
#include "app/line_key.h"
#include "app/line_override.h"
#include "app/number_text.h"
#include "app/row_edits.h"
#include "app/session.h"
#include "app/table_text.h"
#include "app/typing_key.h"

#include "core/domain/estimate.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

/// Whether the value switches the line off, so that it would vanish under the cursor.
bool isZero(EstimateModel::LineField field, const QString &text)
{
    const auto quantity = parseQuantity(text);
    return field != EstimateModel::Reason && quantity && quantity->isZero();
}

} // namespace

QString Session::setLineField(const QString &classId, const QString &lineKey,
                              EstimateModel::LineField field, const QString &text)
{
    const auto edit = [=, this] {
        return editLine(classId, lineKey, editPattern(entryField(field)),
                        typingKey("line", {classId, lineKey}, field),
                        [&](TrainingClass &edited, const Line &line) {
                            return fieldSentence(taphuan::setLineField(edited, m_plan->estimator(),
                                                                       line, field, text));
                        });
    };
    if (!isZero(field, text))
        return edit();
    const QString reason = whyNotEditable();
    if (reason.isEmpty())
        m_deferred = [this, edit] { showRefusal(edit()); };
    return reason;
}

QString Session::useCap(const QString &classId, const QString &lineKey)
{
    endTyping();
    return editLine(
        classId, lineKey, tr("Use cap for %1"), {}, [&](TrainingClass &edited, const Line &line) {
            if (!line.hasCap())
                return tr("No cap is known for this line.");
            const Estimator &estimator = m_plan->estimator();
            const CostItem &item = estimator.catalogue().items[line.item];
            return fieldSentence(taphuan::setLineField(edited, estimator, line, EstimateModel::Rate,
                                                       rateText(line.cap, item.pricedByPercent)));
        });
}

/// `title` has %1 for the line and its class.
QString Session::editLine(const QString &classId, const QString &lineKey, const QString &title,
                          const QString &typingKey, const LineEdit &edit)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    const Estimator &estimator = m_plan->estimator();
    const TrainingClass *owner = m_plan->trainingClass(classId);
    const Line *line =
        owner ? lineOf(estimator.catalogue(), *m_plan->figures().estimateOf(classId), lineKey)
              : nullptr;
    if (!line)
        return tr("This line is not there any more.");
    if (isPlanDefault(estimator, *owner, *line))
        return tr("This line is a default of the plan; edit it on the overview page.");
    const QString what = lineLabel(estimator, *owner, *line) + u' ' + owner->code;
    return editClasses({classId}, title.arg(what), typingKey,
                       [&](TrainingClass &edited) { return edit(edited, *line); });
}

void Session::copyClasses(const QStringList &ids)
{
    QList<QStringList> table{{tr("Code"), tr("Title"), tr("Type"), tr("Department"), tr("Start"),
                              tr("Days"), tr("Sessions"), tr("Trainees"), tr("Place"),
                              tr("Locality"), tr("Venue"), tr("Amount"), tr("State"),
                              tr("Cooperatives")}};
    for (const QString &id : ids) {
        const int number = m_classes.rowOf(id);
        if (number < 0)
            continue;
        const ClassRow &row = m_classes.row(number);
        table.append({row.code, row.title, row.typeName, row.departmentName,
                      dateText(row.startDate), ungrouped(quantityText(row.days)),
                      ungrouped(quantityText(row.sessions)), ungrouped(countText(row.people)),
                      row.placeName, row.locality, row.venue, ungrouped(moneyText(row.amount)),
                      ungrouped(moneyText(row.state)),
                      ungrouped(moneyText(row.amount - row.state))});
    }
    QGuiApplication::clipboard()->setText(tableText(table));
}

void Session::copyEstimate()
{
    QGuiApplication::clipboard()->setText(m_estimate.asTable());
}

} // namespace taphuan
