#include "app/matrix_models.h"

namespace taphuan {

namespace {

RowRoles<MatrixTypeRow> typeRoles()
{
    return {
        {"name", rowValue<&MatrixTypeRow::name>},
        {"classesText", rowValue<&MatrixTypeRow::classesText>},
        {"sessionsText", rowValue<&MatrixTypeRow::sessionsText>},
        {"practiceText", rowValue<&MatrixTypeRow::practiceText>},
        {"hasClasses", rowValue<&MatrixTypeRow::hasClasses>},
    };
}

const RowRoles<MatrixCellText> &cellRoles()
{
    static const RowRoles<MatrixCellText> roles{
        {"sessionsText", rowValue<&MatrixCellText::sessionsText>},
        {"classesText", rowValue<&MatrixCellText::classesText>},
        {"isRepeated", rowValue<&MatrixCellText::isRepeated>},
        {"isMissing", rowValue<&MatrixCellText::isMissing>},
    };
    return roles;
}

} // namespace

MatrixTypeModel::MatrixTypeModel(QObject *parent) : RowModel(typeRoles(), parent) {}

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_types;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixLine &line = m_lines[std::size_t(index.row())];
    return roleValue(cellRoles(), line.cells[std::size_t(index.column())], role);
}

QHash<int, QByteArray> MatrixModel::roleNames() const
{
    return roleNamesOf(cellRoles());
}

bool MatrixModel::isSameShape(const std::vector<MatrixLine> &lines, int types) const
{
    return types == m_types &&
           std::ranges::equal(lines, m_lines, {}, &MatrixLine::title, &MatrixLine::title);
}

void MatrixModel::show(std::vector<MatrixLine> lines, int types)
{
    if (!isSameShape(lines, types)) {
        beginResetModel();
        m_lines = std::move(lines);
        m_types = types;
        endResetModel();
        emit countChanged();
        return;
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        if (m_lines[std::size_t(row)] == lines[std::size_t(row)])
            continue;
        m_lines[std::size_t(row)] = std::move(lines[std::size_t(row)]);
        emit dataChanged(index(row, 0), index(row, m_types - 1));
    }
}

} // namespace taphuan
