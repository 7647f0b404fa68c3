#pragma once

#include "app/list_model.h"
#include "app/row_steps.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace taphuan {

/// One role of a model: the name QML knows it by and how a row answers it.
template<class Row> struct RowRole
{
    const char *name;
    QVariant (*value)(const Row &row);
};

/// `member` of a row, data or function, as a QVariant; enumerators as int.
template<auto member, class Row> QVariant rowValue(const Row &row)
{
    auto value = std::invoke(member, row);
    if constexpr (std::is_enum_v<decltype(value)>)
        return int(value);
    else
        return QVariant::fromValue(std::move(value));
}

template<class Row> using RowRoles = std::vector<RowRole<Row>>;

template<class Row> QHash<int, QByteArray> roleNamesOf(const RowRoles<Row> &roles)
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < int(roles.size()); ++i)
        names.insert(Qt::UserRole + i, roles[std::size_t(i)].name);
    return names;
}

template<class Row> QVariant roleValue(const RowRoles<Row> &roles, const Row &row, int role)
{
    const int number = role - Qt::UserRole;
    return number >= 0 && number < int(roles.size()) ? roles[std::size_t(number)].value(row)
                                                     : QVariant();
}

/// A list of finished rows. It shows what it is given and signals only what is different.
template<class Row> class RowModel : public ListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid)
                   ? roleValue(m_roles, m_rows[std::size_t(index.row())], role)
                   : QVariant();
    }
    QHash<int, QByteArray> roleNames() const override { return roleNamesOf(m_roles); }

    const std::vector<Row> &rows() const { return m_rows; }
    void show(const std::vector<Row> &rows)
    {
        for (const RowStep &step : stepsBetween(m_rows, rows))
            take(step, rows);
    }

protected:
    RowModel(RowRoles<Row> roles, QObject *parent) : ListModel(parent), m_roles(std::move(roles)) {}

private:
    void take(const RowStep &step, const std::vector<Row> &rows);

    RowRoles<Row> m_roles;
    std::vector<Row> m_rows;
};

template<class Row> void RowModel<Row>::take(const RowStep &step, const std::vector<Row> &rows)
{
    const auto at = m_rows.begin() + step.row;
    switch (step.kind) {
    case RowStep::Remove:
        beginRemoveRows({}, step.row, step.row + step.count - 1);
        m_rows.erase(at, at + step.count);
        endRemoveRows();
        break;
    case RowStep::Insert:
        beginInsertRows({}, step.row, step.row + step.count - 1);
        m_rows.insert(at, rows.begin() + step.row, rows.begin() + step.row + step.count);
        endInsertRows();
        break;
    case RowStep::Move:
        beginMoveRows({}, step.row, step.row, {}, step.to);
        std::rotate(m_rows.begin() + step.to, at, at + 1);
        endMoveRows();
        break;
    case RowStep::Change:
        *at = rows[std::size_t(step.row)];
        emit dataChanged(index(step.row), index(step.row));
        break;
    }
}

} // namespace taphuan
