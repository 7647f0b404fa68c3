#include "app/estimate_model.h"

#include "app/line_key.h"
#include "app/table_text.h"
#include "core/domain/folded_text.h"

namespace taphuan {

namespace {

RowRoles<EstimateRow> roles()
{
    using R = EstimateRow;
    return {
        {"rowKind", rowValue<&R::rowKind>},
        {"classId", rowValue<&R::classId>},
        {"lineKey", rowValue<&R::lineKey>},
        {"texts", rowValue<&R::texts>},
        {"tones", rowValue<&R::tones>},
        {"unverified", rowValue<&R::unverified>},
        {"overCap", rowValue<&R::overCap>},
        {"expanded", rowValue<&R::expanded>},
        {"expandable", rowValue<&R::expandable>},
        {"quantityEditable", rowValue<&R::quantityEditable>},
        {"rateEditable", rowValue<&R::rateEditable>},
        {"quantityText", rowValue<&R::quantityText>},
    };
}

} // namespace

EstimateModel::EstimateModel(QObject *parent) : BlockModel(roles(), parent) {}

template<class Value>
void EstimateModel::setFilter(Value &member, const Value &value, void (EstimateModel::*changed)())
{
    if (member == value)
        return;
    const bool wasFiltering = isFiltering();
    member = value;
    countFiltered(wasFiltering, changed);
}

/// What is found is open at first.
void EstimateModel::countFiltered(bool wasFiltering, void (EstimateModel::*changed)())
{
    if (!wasFiltering)
        m_openedFiltered = {true, {}, {}};
    emit(this->*changed)();
    recount();
}

void EstimateModel::setClassFilter(const QString &classId)
{
    setFilter(m_classFilter, classId, &EstimateModel::classFilterChanged);
}

void EstimateModel::setOnlyOverCap(bool only)
{
    setFilter(m_filter.onlyOverCap, only, &EstimateModel::onlyOverCapChanged);
}

void EstimateModel::setOnlyUnverified(bool only)
{
    setFilter(m_filter.onlyUnverified, only, &EstimateModel::onlyUnverifiedChanged);
}

void EstimateModel::setOnlyErrors(bool only)
{
    setFilter(m_filter.onlyErrors, only, &EstimateModel::onlyErrorsChanged);
}

void EstimateModel::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    const bool wasFiltering = isFiltering();
    m_filterText = text;
    m_filter.setText(foldedText(text.trimmed()));
    countFiltered(wasFiltering, &EstimateModel::filterTextChanged);
}

void EstimateModel::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        setExpanded(row, !rowAt(row).expanded);
}

void EstimateModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= rowCount())
        return;
    const EstimateRow shown = rowAt(row);
    if (shown.rowKind == ClassRow)
        setClassOpen(shown.classId, expanded);
    else if (shown.rowKind == SectionRow && expanded)
        opened().closedSections[shown.classId].remove(shown.lineKey);
    else if (shown.rowKind == SectionRow)
        opened().closedSections[shown.classId].insert(shown.lineKey);
    refreshBlock(blockOf(shown.classId));
}

void EstimateModel::setClassOpen(const QString &classId, bool open)
{
    if (open == opened().byDefault)
        opened().otherClasses.remove(classId);
    else
        opened().otherClasses.insert(classId);
}

void EstimateModel::setAllOpen(bool open)
{
    opened() = {open, {}, {}};
    recount();
}

Openness EstimateModel::opennessOf(const QString &classId) const
{
    return {opened().byDefault != opened().otherClasses.contains(classId),
            opened().closedSections.value(classId)};
}

int EstimateModel::rowOf(const QString &classId, const QString &lineKey)
{
    const int classRow = rowOfClass(classId);
    const ClassEstimate *estimate = classRow < 0 ? nullptr : plan()->figures().estimateOf(classId);
    const Line *line = estimate ? lineOf(plan()->catalogue(), *estimate, lineKey) : nullptr;
    if (!line)
        return -1;
    setClassOpen(classId, true);
    opened().closedSections[classId].remove(plan()->catalogue().items[line->item].section);
    refreshBlock(blockOf(classId));
    const int end = classRow + m_blocks.rowCount(blockOf(classId));
    for (int row = classRow; row < end; ++row)
        if (rowAt(row).lineKey == lineKey)
            return row;
    return -1;
}

int EstimateModel::rowOfClass(const QString &classId) const
{
    const int block = classId.isEmpty() ? -1 : blockOf(classId);
    return block < 0 || m_blocks.rowCount(block) == 0 ? -1 : m_blocks.firstRow(block);
}

QString EstimateModel::asTable() const
{
    QList<QStringList> table{{tr("Item"), tr("Computed as"), tr("Rate"), tr("Cap"), tr("Amount"),
                              tr("State"), tr("Cooperatives"), tr("Basis"), tr("Reason")}};
    for (int i = 0; i < rowCount(); ++i) {
        const EstimateRow row = rowAt(i);
        table.append({row.rowTitle, row.howText, ungrouped(row.rateText), ungrouped(row.capText),
                      ungrouped(row.amountText), ungrouped(row.stateText), ungrouped(row.ownText),
                      row.basisText, row.reason});
    }
    return tableText(table);
}

int EstimateModel::countRows(const QString &classId) const
{
    if (classId.isEmpty() || (!m_classFilter.isEmpty() && classId != m_classFilter))
        return 0;
    return countEstimateRows(plan()->estimator(), *plan()->trainingClass(classId),
                             *plan()->figures().estimateOf(classId), m_filter, opennessOf(classId));
}

EstimateModel::Rows EstimateModel::makeRows(const QString &classId) const
{
    const TrainingClass *trainingClass = plan()->trainingClass(classId);
    if (!trainingClass || (!m_classFilter.isEmpty() && classId != m_classFilter))
        return {};
    return estimateRows(plan()->estimator(), *trainingClass, *plan()->figures().estimateOf(classId),
                        m_filter, opennessOf(classId));
}

} // namespace taphuan
