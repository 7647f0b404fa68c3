#include "app/next_year_form.h"

#include "app/number_text.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

QString agencyName(const Catalogue &catalogue, const QString &code)
{
    const Agency *agency = catalogue.agency(code);
    return agency ? agency->shortName : code;
}

/// What becomes of a class besides its cost.
QString detailText(const MovedClass &moved, const Catalogue &catalogue)
{
    QStringList details{dateText(moved.before) + QStringLiteral(" → ") + dateText(moved.after)};
    if (!moved.holiday.isEmpty())
        details += NextYearForm::tr("off %1").arg(moved.holiday);
    if (moved.departmentBefore != moved.departmentAfter)
        details +=
            NextYearForm::tr("%1 is responsible").arg(agencyName(catalogue, moved.departmentAfter));
    return details.join(QStringLiteral(" · "));
}

} // namespace

NextYearForm::NextYearForm(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void NextYearForm::look(const OpenPlan *)
{
    m_next = {};
    m_summaryText.clear();
    m_classes.show({});
    emit shownChanged();
}

QString NextYearForm::titleText() const
{
    return m_next.plan.header.title;
}

QString NextYearForm::fileName() const
{
    return QStringLiteral("ke-hoach-%1.taphuan").arg(m_next.plan.header.year);
}

void NextYearForm::workOut()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return;
    m_next = nextYearOf(shippedCatalogue(), plan->plan(), newId());
    std::vector<EffectRow> rows;
    std::vector<ClassEffect> effects;
    for (const MovedClass &moved : m_next.classes) {
        addEffect(rows, moved.effect, detailText(moved, plan->catalogue()));
        effects.push_back(moved.effect);
    }
    m_classes.show(rows);
    const QString difference = totalDifferenceText(effects);
    m_summaryText = difference.isEmpty() ? tr("The total stays as it is.")
                                         : tr("The total by %1 đồng.").arg(difference);
    if (!m_next.holidaysKnown)
        m_summaryText += u' ' + tr("The holidays of that year are not known yet.");
    emit shownChanged();
}

QString NextYearForm::create(const QUrl &target)
{
    try {
        PlanStore::create(target.toLocalFile(), m_next.plan);
        return {};
    } catch (const StorageError &error) {
        return edits().showRefusal(sentence(error));
    }
}

} // namespace taphuan
