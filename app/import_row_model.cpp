#include "app/import_row_model.h"

#include "app/cooperative_fields.h"
#include "app/wording.h"

namespace taphuan {

namespace {

QString problemText(const CooperativeRow &row)
{
    QStringList sentences;
    for (const Problem &problem : row.problems)
        sentences += sentence(problem);
    return sentences.join(u' ');
}

bool isUsable(const CooperativeRow &row)
{
    return row.outcome == ImportOutcome::New || row.outcome == ImportOutcome::Changed;
}

} // namespace

ImportRowModel::ImportRowModel(QObject *parent) : ListModel(parent) {}

const RowRoles<ImportRowModel::Shown> &ImportRowModel::roles()
{
    using S = Shown;
    static const RowRoles<S> all{
        {"number", [](const S &shown) -> QVariant { return shown.row->number; }},
        {"outcome", [](const S &shown) -> QVariant { return int(shown.row->outcome); }},
        {"accepted", [](const S &shown) -> QVariant { return shown.row->accepted; }},
        {"name", [](const S &shown) -> QVariant { return shown.row->cooperative.name; }},
        {"taxCode", [](const S &shown) -> QVariant { return shown.row->cooperative.taxCode; }},
        {"detail", [](const S &shown) -> QVariant { return shown.model->detailOf(*shown.row); }},
    };
    return all;
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size());
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CooperativeRow &row = m_preview.rows[m_listed[std::size_t(index.row())]];
    return roleValue(roles(), {&row, this}, role);
}

QHash<int, QByteArray> ImportRowModel::roleNames() const
{
    return roleNamesOf(roles());
}

void ImportRowModel::setOutcome(int outcome)
{
    if (m_outcome == outcome)
        return;
    beginResetModel();
    m_outcome = outcome;
    list();
    endResetModel();
    emit outcomeChanged();
}

void ImportRowModel::show(CooperativePreview preview, const Catalogue &catalogue)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_typeNames.clear();
    for (const CooperativeType &type : catalogue.types)
        m_typeNames.insert(type.code, type.name);
    list();
    endResetModel();
}

void ImportRowModel::list()
{
    m_listed.clear();
    for (std::size_t i = 0; i < m_preview.rows.size(); ++i)
        if (m_outcome < 0 || int(m_preview.rows[i].outcome) == m_outcome)
            m_listed.push_back(i);
}

void ImportRowModel::setAccepted(int number, bool accepted)
{
    for (int at = 0; at < rowCount(); ++at) {
        CooperativeRow &row = m_preview.rows[m_listed[std::size_t(at)]];
        if (row.number != number || !isUsable(row))
            continue;
        row.accepted = accepted;
        emit dataChanged(index(at), index(at));
        return;
    }
}

QString ImportRowModel::detailOf(const CooperativeRow &row) const
{
    switch (row.outcome) {
    case ImportOutcome::Refused: return problemText(row);
    case ImportOutcome::Changed: return differencesOf(row);
    default: return summaryOf(row.cooperative);
    }
}

QString ImportRowModel::summaryOf(const Cooperative &cooperative) const
{
    QStringList parts{typeName(cooperative.type), cooperative.commune, cooperative.district,
                      tr("%Ln manager(s)", "", int(cooperative.managers()))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// "Members: 120 → 130 · Type: HTX trồng trọt → HTX môi trường"
QString ImportRowModel::differencesOf(const CooperativeRow &row) const
{
    const RegisterRow before{*row.before, typeName(row.before->type), {}};
    const RegisterRow after{row.cooperative, typeName(row.cooperative.type), {}};
    QStringList parts;
    for (int i = 0; i < CooperativeModel::fieldCount; ++i) {
        const auto field = CooperativeModel::Field(i);
        const QString was = fieldText(before, field);
        const QString is = fieldText(after, field);
        if (was != is && field != CooperativeModel::Managers)
            parts += QStringLiteral("%1: %2 → %3")
                         .arg(fieldTitle(field), was.isEmpty() ? QStringLiteral("–") : was,
                              is.isEmpty() ? QStringLiteral("–") : is);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ImportRowModel::typeName(const QString &code) const
{
    return m_typeNames.value(code, code);
}

} // namespace taphuan
