#include "app/cooperative_model.h"

#include "app/cooperative_fields.h"

#include "core/domain/folded_text.h"

#include <QSet>

namespace taphuan {

namespace {

const RowRoles<RegisterRow> &roles()
{
    using R = RegisterRow;
    static const RowRoles<RegisterRow> all{
        {"rowId", [](const R &row) -> QVariant { return row.cooperative.id; }},
        {"texts", [](const R &row) -> QVariant { return fieldTexts(row); }},
    };
    return all;
}

RegisterRow registerRow(const Cooperative &cooperative, const QString &typeName)
{
    RegisterRow row{cooperative, typeName, {}};
    row.folded =
        foldedText(cooperative.name + u'\n' + cooperative.taxCode + u'\n' + row.typeName + u'\n' +
                   cooperative.district + u'\n' + cooperative.commune + u'\n' + cooperative.note);
    return row;
}

} // namespace

CooperativeModel::CooperativeModel(QObject *parent) : ListModel(parent) {}

int CooperativeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CooperativeModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? roleValue(roles(), row(index.row()), role)
               : QVariant();
}

QHash<int, QByteArray> CooperativeModel::roleNames() const
{
    return roleNamesOf(roles());
}

void CooperativeModel::show(const std::vector<Cooperative> &cooperatives,
                            const Catalogue &catalogue)
{
    Names typeNames;
    for (const CooperativeType &type : catalogue.types)
        typeNames.insert(type.code, type.name);
    if (!hasSameIds(cooperatives)) {
        removeMissing(cooperatives);
        insertNew(cooperatives, typeNames);
    }
    takeChanges(cooperatives, typeNames);
}

bool CooperativeModel::hasSameIds(const std::vector<Cooperative> &cooperatives) const
{
    return std::ranges::equal(cooperatives, m_rows, {}, &Cooperative::id,
                              [](const RegisterRow &row) { return row.cooperative.id; });
}

/// Neighbours together, the last ones first.
void CooperativeModel::removeMissing(const std::vector<Cooperative> &cooperatives)
{
    QSet<QString> staying;
    for (const Cooperative &cooperative : cooperatives)
        staying.insert(cooperative.id);
    const auto goes = [&](int row) {
        return !staying.contains(m_rows[std::size_t(row)].cooperative.id);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        placeAll();
        endRemoveRows();
        last = first;
    }
}

/// Neighbours together; each run comes where it stands at last.
void CooperativeModel::insertNew(const std::vector<Cooperative> &cooperatives,
                                 const Names &typeNames)
{
    const int count = int(cooperatives.size());
    const auto at = [&](int row) -> const Cooperative & { return cooperatives[std::size_t(row)]; };
    for (int first = 0; first < count; ++first) {
        if (m_places.contains(at(first).id))
            continue;
        std::vector<RegisterRow> rows;
        for (int row = first; row < count && !m_places.contains(at(row).id); ++row)
            rows.push_back(registerRow(at(row), typeNames.value(at(row).type, at(row).type)));
        const int last = first + int(rows.size()) - 1;
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        placeAll();
        endInsertRows();
        first = last;
    }
}

/// The rows are those that they should be, each at its place unless places were exchanged.
void CooperativeModel::takeChanges(const std::vector<Cooperative> &cooperatives,
                                   const Names &typeNames)
{
    for (int i = 0; i < rowCount(); ++i) {
        const Cooperative &cooperative = cooperatives[std::size_t(i)];
        RegisterRow &shown = m_rows[std::size_t(i)];
        const QString typeName = typeNames.value(cooperative.type, cooperative.type);
        if (shown.cooperative == cooperative && shown.typeName == typeName)
            continue;
        shown = registerRow(cooperative, typeName);
        m_places.insert(cooperative.id, i);
        emit dataChanged(index(i), index(i));
    }
}

void CooperativeModel::placeAll()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        m_places.insert(m_rows[std::size_t(row)].cooperative.id, row);
}

} // namespace taphuan
