#include "app/next_year_form.h"

#include "app/number_text.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

QString signedText(qint64 dong)
{
    if (dong == 0)
        return {};
    return (dong > 0 ? u'+' : u'−') + moneyText(Money(std::abs(dong)));
}

QString agencyName(const Catalogue &catalogue, const QString &code)
{
    const Agency *agency = catalogue.agency(code);
    return agency ? agency->shortName : code;
}

QString noteText(const MovedClass &moved, const Catalogue &catalogue)
{
    QStringList notes;
    if (!moved.holiday.isEmpty())
        notes += NextYearForm::tr("off %1").arg(moved.holiday);
    if (moved.departmentBefore != moved.departmentAfter)
        notes +=
            NextYearForm::tr("%1 is responsible").arg(agencyName(catalogue, moved.departmentAfter));
    for (const LineEffect &line : moved.effect.lines)
        notes += QStringLiteral("%1 %2 → %3")
                     .arg(line.label, moneyText(line.before), moneyText(line.after));
    return notes.join(QStringLiteral(" · "));
}

MovedClassRow rowOf(const MovedClass &moved, const Catalogue &catalogue)
{
    const ClassEffect &effect = moved.effect;
    return {effect.classId,
            effect.code + QStringLiteral(" · ") + effect.title,
            dateText(moved.before) + QStringLiteral(" → ") + dateText(moved.after),
            noteText(moved, catalogue),
            moneyText(effect.after),
            signedText(effect.after.dong() - effect.before.dong())};
}

} // namespace

MovedClassModel::MovedClassModel(QObject *parent)
    : RowModel(
          {
              {"classId", rowValue<&MovedClassRow::classId>},
              {"title", rowValue<&MovedClassRow::title>},
              {"daysText", rowValue<&MovedClassRow::daysText>},
              {"noteText", rowValue<&MovedClassRow::noteText>},
              {"amountText", rowValue<&MovedClassRow::amountText>},
              {"differenceText", rowValue<&MovedClassRow::differenceText>},
          },
          parent)
{
}

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
    std::vector<MovedClassRow> rows;
    qint64 difference = 0;
    for (const MovedClass &moved : m_next.classes) {
        rows.push_back(rowOf(moved, plan->catalogue()));
        difference += moved.effect.after.dong() - moved.effect.before.dong();
    }
    m_classes.show(rows);
    m_summaryText = difference == 0 ? tr("The total stays as it is.")
                                    : tr("The total by %1 đồng.").arg(signedText(difference));
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
