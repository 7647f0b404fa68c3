#include "qml/jump_model.h"

#include <algorithm>

namespace taphuan {
namespace {

constexpr int mostOfAKind = 7;
constexpr int mostLookedAt = 5000; // rows of one list, so that typing stays fluent

// As it is compared: without case and diacritics.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower())
        if (!letter.isMark())
            plain += letter == QChar(0x111) ? QLatin1Char('d') : letter;
    return plain;
}

} // namespace

void JumpModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_hits.clear();
    if (!m_words.isEmpty())
        searchModel(Class, m_classes, "code", "title");
    searchCommands();
    if (!m_words.isEmpty())
        searchModel(Finding, m_findings, "text", "placeText");
    endResetModel();
    emit textChanged();
}

void JumpModel::searchIn(QAbstractItemModel *classes, QAbstractItemModel *findings)
{
    m_classes = classes;
    m_findings = findings;
}

bool JumpModel::matches(const QString &text) const
{
    const QString plain = folded(text);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return plain.contains(word); });
}

void JumpModel::searchCommands()
{
    for (int row = 0; row < m_commands.size(); ++row)
        if (matches(m_commands[row]))
            m_hits.append({Command, m_commands[row], {}, row});
}

void JumpModel::searchModel(Kind kind, const QAbstractItemModel *model, const char *title,
                            const char *detail)
{
    if (!model)
        return;
    const QHash<int, QByteArray> names = model->roleNames();
    const int titleRole = names.key(title);
    const int detailRole = names.key(detail);
    const int rows = std::min(model->rowCount(), mostLookedAt);
    for (int row = 0, found = 0; row < rows && found < mostOfAKind; ++row) {
        const QModelIndex index = model->index(row, 0);
        Hit hit{kind, index.data(titleRole).toString(), index.data(detailRole).toString(), row};
        if (!matches(hit.title + QLatin1Char(' ') + hit.detail))
            continue;
        m_hits.append(std::move(hit));
        ++found;
    }
}

QString JumpModel::textOf(int hit, const QString &role) const
{
    const QAbstractItemModel *model = m_hits[hit].kind == Class ? m_classes : m_findings;
    return model->index(m_hits[hit].row, 0).data(model->roleNames().key(role.toUtf8())).toString();
}

int JumpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant JumpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits[index.row()];
    switch (role) {
    case KindRole: return hit.kind;
    case TitleRole: return hit.title;
    case DetailRole: return hit.detail;
    case RowRole: return hit.row;
    default: return {};
    }
}

QHash<int, QByteArray> JumpModel::roleNames() const
{
    return {{KindRole, "kind"}, {TitleRole, "title"}, {DetailRole, "detail"}, {RowRole, "row"}};
}

} // namespace taphuan
