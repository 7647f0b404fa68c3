#include "app/workbook_form.h"

#include "app/number_text.h"
#include "app/wording.h"

namespace taphuan {

namespace {

/// The agencies that are responsible for a class, in the catalogue's order.
std::vector<Choice> departmentChoices(const Plan &plan, const Catalogue &catalogue)
{
    QStringList codes;
    for (const TrainingClass &each : plan.classes) {
        const QString code = catalogue.responsibleAgency(each.type, each.startDate);
        if (!codes.contains(code))
            codes += code;
    }
    std::vector<Choice> choices{{QString(), WorkbookForm::tr("The whole plan")}};
    for (const Agency &agency : catalogue.agencies)
        if (codes.contains(agency.code))
            choices.push_back({agency.code, agency.shortName});
    return choices;
}

std::vector<Choice> versionChoices(const PlanStore &store)
{
    std::vector<Choice> choices{{QStringLiteral("0"), WorkbookForm::tr("As it stands")}};
    for (const SubmittedVersion &each : store.versions())
        choices.push_back(
            {QString::number(each.number),
             WorkbookForm::tr("Version %1 of %2")
                 .arg(QString::number(each.number), dateText(each.at.toLocalTime().date()))});
    return choices;
}

SheetSet allSheets()
{
    return sheetsFor({});
}

} // namespace

SheetChoiceModel::SheetChoiceModel(QObject *parent)
    : RowModel({{"name", rowValue<&SheetChoice::name>},
                {"chosen", rowValue<&SheetChoice::chosen>},
                {"comesAlong", rowValue<&SheetChoice::comesAlong>}},
               parent)
{
}

WorkbookForm::WorkbookForm(PlanEdits &edits, QObject *parent)
    : PlanPart(edits, parent), m_chosen(allSheets())
{
    showSheets();
}

void WorkbookForm::look(const OpenPlan *)
{
    startOver();
}

void WorkbookForm::startOver()
{
    const OpenPlan *plan = edits().plan();
    m_chosen = allSheets();
    m_department.clear();
    m_version = plan && plan->version() ? plan->version()->number : 0;
    showSheets();
}

void WorkbookForm::show(const PlanDelta &) {}

void WorkbookForm::prepare()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return;
    m_departments.show(departmentChoices(plan->plan(), plan->catalogue()));
    try {
        m_versions.show(versionChoices(plan->store()));
    } catch (const StorageError &error) {
        edits().showRefusal(sentence(error));
    }
    if (m_departments.indexOfCode(m_department) < 0)
        m_department.clear();
    emit changed();
}

void WorkbookForm::setDepartment(const QString &code)
{
    m_department = code;
    emit changed();
}

void WorkbookForm::setVersion(const QString &number)
{
    m_version = number.toLongLong();
    emit changed();
}

void WorkbookForm::choose(int sheet, bool chosen)
{
    SheetSet after;
    for (int i = 0; i < workbookSheetCount; ++i)
        if (i == sheet ? chosen : m_chosen.contains(WorkbookSheet(i)))
            after.insert(WorkbookSheet(i));
    m_chosen = after;
    showSheets();
}

void WorkbookForm::showSheets()
{
    const SheetSet written = m_chosen.isEmpty() ? m_chosen : sheetsFor(m_chosen);
    std::vector<SheetChoice> rows;
    for (int i = 0; i < workbookSheetCount; ++i) {
        const auto sheet = WorkbookSheet(i);
        const bool chosen = m_chosen.contains(sheet);
        rows.push_back({sheetName(sheet), chosen, !chosen && written.contains(sheet)});
    }
    m_sheets.show(rows);
    emit changed();
}

} // namespace taphuan
