#include "app/effect_model.h"

#include "app/number_text.h"
#include "app/table_text.h"
#include "app/wording.h"

#include "core/domain/folded_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

constexpr qsizetype mostOpen = 20; ///< classes that begin open

QString signedText(qint64 dong)
{
    if (dong == 0)
        return {};
    return (dong > 0 ? u'+' : u'−') + moneyText(Money(std::abs(dong)));
}

EffectRow effectRow(const QString &rowKey, const QString &text, Money before, Money after)
{
    EffectRow row;
    row.rowKey = rowKey;
    row.text = text;
    row.beforeText = moneyText(before);
    row.afterText = moneyText(after);
    row.differenceText = signedText(after.dong() - before.dong());
    return row;
}

QString whyText(const LineEffect &line)
{
    QStringList parts;
    if (line.isOverCap)
        parts += EffectModel::tr("over the cap");
    if (!line.document.isEmpty())
        parts += documentText(line.document, line.article);
    return parts.join(QStringLiteral(" · "));
}

bool contains(const EffectRow &row, const QString &folded)
{
    return foldedText(row.text + u' ' + row.detailText).contains(folded);
}

} // namespace

void addEffect(std::vector<EffectRow> &rows, const ClassEffect &effect, const QString &detailText)
{
    EffectRow head = effectRow(effect.classId, effect.code + QStringLiteral(" · ") + effect.title,
                               effect.before, effect.after);
    head.classId = effect.classId;
    head.detailText = detailText;
    head.isClass = true;
    head.hasLines = !effect.lines.empty();
    rows.push_back(head);
    for (std::size_t i = 0; i < effect.lines.size(); ++i) {
        const LineEffect &line = effect.lines[i];
        EffectRow row = effectRow(effect.classId + u'/' + QString::number(i), line.label,
                                  line.before, line.after);
        row.classId = effect.classId;
        row.detailText = whyText(line);
        row.isOverCap = line.isOverCap;
        rows.push_back(row);
    }
}

std::vector<EffectRow> effectRows(const std::vector<ClassEffect> &effects)
{
    std::vector<EffectRow> rows;
    for (const ClassEffect &effect : effects)
        addEffect(rows, effect);
    return rows;
}

QString totalDifferenceText(const std::vector<ClassEffect> &effects)
{
    qint64 difference = 0;
    for (const ClassEffect &effect : effects)
        difference += effect.after.dong() - effect.before.dong();
    return signedText(difference);
}

EffectModel::EffectModel(QObject *parent)
    : RowModel(
          {
              {"classId", rowValue<&EffectRow::classId>},
              {"text", rowValue<&EffectRow::text>},
              {"detailText", rowValue<&EffectRow::detailText>},
              {"beforeText", rowValue<&EffectRow::beforeText>},
              {"afterText", rowValue<&EffectRow::afterText>},
              {"differenceText", rowValue<&EffectRow::differenceText>},
              {"isClass", rowValue<&EffectRow::isClass>},
              {"isOverCap", rowValue<&EffectRow::isOverCap>},
              {"hasLines", rowValue<&EffectRow::hasLines>},
              {"isOpen", rowValue<&EffectRow::isOpen>},
          },
          parent)
{
}

void EffectModel::show(const std::vector<EffectRow> &rows)
{
    m_all = rows;
    m_open.clear();
    for (const EffectRow &row : m_all)
        m_open.insert(row.classId);
    if (m_open.size() > mostOpen)
        m_open.clear();
    m_filterText.clear();
    showRows();
    emit filterTextChanged();
}

void EffectModel::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    showRows();
    emit filterTextChanged();
}

void EffectModel::setOpen(const QString &classId, bool open)
{
    if (open)
        m_open.insert(classId);
    else
        m_open.remove(classId);
    showRows();
}

/// A class that is found with all of its lines, else with those that are.
std::vector<EffectRow> EffectModel::filtered() const
{
    const QString folded = foldedText(m_filterText.trimmed());
    std::vector<EffectRow> rows;
    for (auto head = m_all.begin(); head != m_all.end();) {
        const auto end = std::find_if(head + 1, m_all.end(), std::mem_fn(&EffectRow::isClass));
        const bool isFound = contains(*head, folded);
        const std::size_t at = rows.size();
        for (auto line = head + 1; line != end; ++line)
            if (isFound || contains(*line, folded))
                rows.push_back(*line);
        if (isFound || rows.size() > at)
            rows.insert(rows.begin() + std::ptrdiff_t(at), *head);
        head = end;
    }
    return rows;
}

void EffectModel::showRows()
{
    std::vector<EffectRow> rows = filtered();
    const bool isNarrow = !m_filterText.trimmed().isEmpty();
    for (EffectRow &row : rows)
        row.isOpen = isNarrow || m_open.contains(row.classId);
    std::erase_if(rows, [](const EffectRow &row) { return !row.isClass && !row.isOpen; });
    RowModel::show(rows);
}

void EffectModel::copy() const
{
    QList<QStringList> table{
        {tr("Class"), tr("Line"), tr("Before"), tr("After"), tr("Difference"), tr("Note")}};
    QString classText;
    for (const EffectRow &row : filtered()) {
        if (row.isClass)
            classText = row.text;
        table += {classText,
                  row.isClass ? QString() : row.text,
                  ungrouped(row.beforeText),
                  ungrouped(row.afterText),
                  ungrouped(row.differenceText),
                  row.detailText};
    }
    QGuiApplication::clipboard()->setText(tableText(table));
}

} // namespace taphuan
