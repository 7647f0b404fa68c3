#include "app/cooperative_register.h"

#include "app/cooperative_fields.h"
#include "app/new_class.h"
#include "app/table_text.h"
#include "app/typing_key.h"

#include "core/domain/cooperative_rules.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

namespace taphuan {

namespace {

std::vector<Choice> districtChoices(const std::vector<Cooperative> &cooperatives)
{
    QSet<QString> districts;
    for (const Cooperative &cooperative : cooperatives)
        if (!cooperative.district.isEmpty())
            districts.insert(cooperative.district);
    QStringList sorted = districts.values();
    std::sort(sorted.begin(), sorted.end(), QCollator(QLocale(QLocale::Vietnamese)));
    std::vector<Choice> choices;
    for (const QString &district : sorted)
        choices.push_back({district, district});
    return choices;
}

/// Whether an edited cooperative has the tax code of another.
bool isTaxCodeTaken(const std::vector<Cooperative> &cooperatives, const QSet<QString> &edited)
{
    QHash<QString, QString> owners;
    return std::ranges::any_of(cooperatives, [&](const Cooperative &each) {
        if (each.taxCode.isEmpty())
            return false;
        const QString owner = owners.value(each.taxCode);
        owners.insert(each.taxCode, each.id);
        return !owner.isEmpty() && (edited.contains(owner) || edited.contains(each.id));
    });
}

QStringList plainTexts(const RegisterRow &row)
{
    QStringList texts = fieldTexts(row);
    for (int field = 0; field < CooperativeModel::fieldCount; ++field)
        if (fieldCount(row.cooperative, CooperativeModel::Field(field)))
            texts[field] = ungrouped(texts[field]);
    return texts;
}

} // namespace

CooperativeRegister::CooperativeRegister(PlanEdits &edits, QObject *parent)
    : PlanPart(edits, parent), m_importing(edits), m_needs(edits)
{
    connect(&m_all, &ListModel::countChanged, this, &CooperativeRegister::totalChanged);
}

void CooperativeRegister::look(const OpenPlan *plan)
{
    m_importing.look(plan);
    m_needs.look(plan);
    showRegister();
}

void CooperativeRegister::show(const PlanDelta &delta)
{
    if (delta.touched.has(Table::Cooperative) || delta.touched.has(Table::CooperativeType))
        showRegister();
    m_importing.show(delta);
    m_needs.show(delta);
}

void CooperativeRegister::showRegister()
{
    static const std::vector<Cooperative> none;
    const OpenPlan *plan = edits().plan();
    m_all.show(plan ? plan->plan().cooperatives : none, plan ? plan->catalogue() : Catalogue());
    m_districts.show(districtChoices(plan ? plan->plan().cooperatives : none));
    if (m_districts.indexOfCode(m_cooperatives.districtFilter()) < 0)
        m_cooperatives.setDistrictFilter({});
}

QString CooperativeRegister::edit(Cooperative &cooperative, CooperativeModel::Field field,
                                  const QString &text) const
{
    const OpenPlan &plan = *edits().plan();
    if (const auto problem = taphuan::setField(cooperative, field, text, plan.catalogue()))
        return fieldSentence(problem);
    return fieldSentence(problemOf(cooperative, plan.catalogue()));
}

QString CooperativeRegister::setField(const QStringList &ids, CooperativeModel::Field field,
                                      const QString &text)
{
    const auto editOne = [&](Cooperative &cooperative) { return edit(cooperative, field, text); };
    const QString what = fieldTitle(field);
    if (ids.size() != 1)
        return editRows(ids, tr("Edit %Ln cooperatives: %1", "", int(ids.size())).arg(what),
                        editOne);
    const int row = m_all.rowOf(ids.first());
    const QString name = row < 0 ? QString() : m_all.row(row).cooperative.name;
    m_cooperatives.hold(ids.first());
    return editRow(&Plan::cooperatives, ids.first(), tr("Edit %1: %2").arg(name, what),
                   typingKey("cooperative", ids, field), [&](Cooperative &cooperative) {
                       const QString reason = editOne(cooperative);
                       return reason.isEmpty() ? refusalOfCode(cooperative) : reason;
                   });
}

QString CooperativeRegister::refusalOfCode(const Cooperative &edited) const
{
    const bool isTaken =
        !edited.taxCode.isEmpty() &&
        std::ranges::any_of(edits().plan()->plan().cooperatives, [&](const Cooperative &other) {
            return other.taxCode == edited.taxCode && other.id != edited.id;
        });
    return isTaken ? tr("Another cooperative of the register has this tax code.") : QString();
}

QString CooperativeRegister::toggle(const QStringList &ids, CooperativeModel::Field field)
{
    const int row = m_all.rowOf(ids.value(0));
    if (row < 0)
        return rowIsGone();
    const bool isYes = !fieldText(m_all.row(row), field).isEmpty();
    edits().endTyping();
    const QString reason = setField(ids, field, isYes ? QString() : QStringLiteral("x"));
    edits().endTyping();
    return reason;
}

QString CooperativeRegister::editRows(const QStringList &ids, const QString &title,
                                      const Edit &editOne)
{
    return editList(&Plan::cooperatives, title, [&](std::vector<Cooperative> &rows) {
        const QSet<QString> wanted(ids.begin(), ids.end());
        for (Cooperative &row : rows)
            if (wanted.contains(row.id))
                if (const QString reason = editOne(row); !reason.isEmpty())
                    return reason;
        return isTaxCodeTaken(rows, wanted) ? tr("Two cooperatives would have the same tax code.")
                                            : QString();
    });
}

QString CooperativeRegister::add(const QString &type, const QString &district)
{
    Cooperative added;
    added.id = newId();
    added.name = tr("New cooperative");
    added.type = type;
    added.district = district;
    const QString reason =
        editList(&Plan::cooperatives, tr("Add a cooperative"), [&](std::vector<Cooperative> &rows) {
            added.position = nextPosition(rows);
            rows.push_back(added);
            return QString();
        });
    edits().showRefusal(reason);
    return reason.isEmpty() ? added.id : QString();
}

QString CooperativeRegister::remove(const QStringList &ids)
{
    const QString title = tr("Remove %Ln cooperative(s)", "", int(ids.size()));
    return edits().showRefusal(
        editList(&Plan::cooperatives, title, [&](std::vector<Cooperative> &rows) {
            const QSet<QString> removed(ids.begin(), ids.end());
            std::erase_if(rows, [&](const Cooperative &row) { return removed.contains(row.id); });
            return QString();
        }));
}

void CooperativeRegister::copy(const QStringList &ids) const
{
    QStringList heading;
    for (int field = 0; field < CooperativeModel::fieldCount; ++field)
        heading += fieldTitle(CooperativeModel::Field(field));
    QList<QStringList> rows{heading};
    for (const QString &id : ids)
        if (const int row = m_all.rowOf(id); row >= 0)
            rows += plainTexts(m_all.row(row));
    QGuiApplication::clipboard()->setText(tableText(rows));
}

QString CooperativeRegister::paste(const QString &id, const QStringList &selected,
                                   const QList<int> &fields)
{
    edits().endTyping();
    const auto pasted =
        pastedRows({clipboardCells(), selected, idsFrom(m_cooperatives, id), fields});
    if (const auto *reason = std::get_if<QString>(&pasted))
        return edits().showRefusal(*reason);
    return edits().showRefusal(pasteRows(std::get<std::vector<PastedRow>>(pasted)));
}

QString CooperativeRegister::pasteRows(const std::vector<PastedRow> &rows)
{
    QHash<QString, const PastedRow *> byId;
    for (const PastedRow &row : rows)
        byId.insert(row.id, &row);
    const auto editOne = [&](Cooperative &cooperative) {
        const PastedRow &row = *byId.value(cooperative.id);
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const auto field = CooperativeModel::Field(row.fields[i]);
            if (const QString reason = edit(cooperative, field, row.texts[i]); !reason.isEmpty())
                return tr("“%1” is not pasted into %2 of %3: %4")
                    .arg(row.texts[i], fieldTitle(field), cooperative.name, reason);
        }
        return QString();
    };
    return editRows(byId.keys(), tr("Paste into %Ln cooperative(s)", "", int(rows.size())),
                    editOne);
}

} // namespace taphuan
