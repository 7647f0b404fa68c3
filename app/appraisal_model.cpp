#include "app/appraisal_model.h"

#include "app/table_text.h"

#include "core/domain/folded_text.h"

namespace taphuan {

namespace {

RowRoles<AppraisalRow> roles()
{
    using R = AppraisalRow;
    return {
        {"rowKind", rowValue<&R::rowKind>},
        {"classId", rowValue<&R::classId>},
        {"lineId", rowValue<&R::lineId>},
        {"rowTitle", rowValue<&R::rowTitle>},
        {"howText", rowValue<&R::howText>},
        {"basisText", rowValue<&R::basisText>},
        {"requestedText", rowValue<&R::requestedText>},
        {"quantityText", rowValue<&R::quantityText>},
        {"rateText", rowValue<&R::rateText>},
        {"appraisedText", rowValue<&R::appraisedText>},
        {"approvedText", rowValue<&R::approvedText>},
        {"differenceText", rowValue<&R::differenceText>},
        {"faultText", rowValue<&R::faultText>},
        {"remarkText", rowValue<&R::remarkText>},
        {"overCap", rowValue<&R::overCap>},
        {"unverified", rowValue<&R::unverified>},
        {"quantityIsCut", rowValue<&R::quantityIsCut>},
        {"rateIsCut", rowValue<&R::rateIsCut>},
        {"appraisedIsCut", rowValue<&R::appraisedIsCut>},
        {"approvedIsCut", rowValue<&R::approvedIsCut>},
        {"quantityEditable", rowValue<&R::quantityEditable>},
        {"isAppraised", rowValue<&R::isAppraised>},
        {"isApproved", rowValue<&R::isApproved>},
        {"expanded", rowValue<&R::expanded>},
    };
}

} // namespace

AppraisalModel::AppraisalModel(QObject *parent) : BlockModel(roles(), parent) {}

template<class Value> void AppraisalModel::setFilter(Value &member, const Value &value)
{
    if (member == value)
        return;
    const bool wasActive = m_filter.isActive();
    member = value;
    if (m_filter.isActive() && !wasActive) { // what is looked for is seen at once
        m_openByDefault = true;
        m_others.clear();
    }
    emit filterChanged();
    recount();
}

void AppraisalModel::setOnlyOverCap(bool only)
{
    setFilter(m_filter.onlyOverCap, only);
}

void AppraisalModel::setOnlyUnverified(bool only)
{
    setFilter(m_filter.onlyUnverified, only);
}

void AppraisalModel::setOnlyChanged(bool only)
{
    setFilter(m_filter.onlyChanged, only);
}

void AppraisalModel::setTypeFilter(const QString &code)
{
    setFilter(m_filter.type, code);
}

void AppraisalModel::setDepartmentFilter(const QString &code)
{
    setFilter(m_filter.department, code);
}

void AppraisalModel::setFilterText(const QString &text)
{
    m_filterText = text;
    setFilter(m_filter.foldedText, foldedText(text.trimmed()));
}

void AppraisalModel::look(const VersionUnderAppraisal *version, Stage stage)
{
    m_version = version;
    m_stage = stage;
    std::vector<QString> ids;
    if (version)
        for (const TrainingClass &each : version->frozen->plan.classes)
            ids.push_back(each.id);
    lookAt(std::move(ids));
}

void AppraisalModel::refresh(const QStringList &classIds)
{
    for (const QString &id : classIds)
        if (const int block = blockOf(id); block >= 0)
            refreshBlock(block);
}

QStringList AppraisalModel::shownClasses() const
{
    QStringList ids;
    for (int block = 0; block < m_blocks.blockCount(); ++block)
        if (m_blocks.rowCount(block) > 0)
            ids += blockId(block);
    return ids;
}

void AppraisalModel::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        setExpanded(row, !rowAt(row).expanded);
}

void AppraisalModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString classId = rowAt(row).classId;
    if (expanded == m_openByDefault)
        m_others.remove(classId);
    else
        m_others.insert(classId);
    refreshBlock(blockOf(classId));
}

void AppraisalModel::setAllOpen(bool open)
{
    m_openByDefault = open;
    m_others.clear();
    recount();
}

int AppraisalModel::rowOf(const QString &classId, const QString &lineId)
{
    const int block = blockOf(classId);
    if (block < 0 || m_blocks.rowCount(block) == 0)
        return -1;
    const int first = m_blocks.firstRow(block);
    setExpanded(first, true);
    for (int row = first; row < m_blocks.firstRow(block) + m_blocks.rowCount(block); ++row)
        if (rowAt(row).lineId == lineId)
            return row;
    return -1;
}

QString AppraisalModel::asTable() const
{
    QList<QStringList> table{{tr("Item"), tr("How computed"), tr("Requested"), tr("Quantity"),
                              tr("Rate"), tr("Appraised"), tr("Approved"), tr("Difference"),
                              tr("Remarks")}};
    for (int i = 0; i < rowCount(); ++i) {
        const AppraisalRow row = rowAt(i);
        table.append({row.rowTitle, row.howText, ungrouped(row.requestedText),
                      ungrouped(row.quantityText), ungrouped(row.rateText),
                      ungrouped(row.appraisedText), ungrouped(row.approvedText),
                      ungrouped(row.differenceText), row.remarkText});
    }
    return tableText(table);
}

int AppraisalModel::countRows(const QString &classId) const
{
    return m_version ? countAppraisalRows(*m_version, classId, m_filter, isOpen(classId)) : 0;
}

AppraisalModel::Rows AppraisalModel::makeRows(const QString &classId) const
{
    return m_version ? appraisalRows(*m_version, classId, m_stage, m_filter, isOpen(classId))
                     : Rows();
}

} // namespace taphuan
