#pragma once

#include <QSet>

#include "app/row_model.h"

#include "core/planning/norm_effect.h"

namespace taphuan {

/// A class, or one of its lines, whose figure other norms would change.
struct EffectRow
{
    QString rowKey;
    QString classId;
    QString text;
    QString detailText; ///< of a class what else becomes of it; of a line why
    QString beforeText;
    QString afterText;
    QString differenceText;
    bool isClass = false;
    bool isOverCap = false;
    bool hasLines = false;
    bool isOpen = false;

    const QString &key() const { return rowKey; }
    friend bool operator==(const EffectRow &, const EffectRow &) = default;
};

/// A class with its lines beneath, behind those that are there.
void addEffect(std::vector<EffectRow> &rows, const ClassEffect &effect,
               const QString &detailText = {});
std::vector<EffectRow> effectRows(const std::vector<ClassEffect> &effects);
/// "+1.200.000" of all; empty where they come out even.
QString totalDifferenceText(const std::vector<ClassEffect> &effects);

/// Classes, each opened to its lines or not; narrowed by a filter that looks into both. Few classes
/// begin open.
class EffectModel : public RowModel<EffectRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    explicit EffectModel(QObject *parent = nullptr);

    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    void show(const std::vector<EffectRow> &rows);

    Q_INVOKABLE void setOpen(const QString &classId, bool open);
    /// Everything the filter leaves, lines of closed classes too, as a table that spreadsheets
    /// paste.
    Q_INVOKABLE void copy() const;

signals:
    void filterTextChanged();

private:
    std::vector<EffectRow> filtered() const;
    void showRows();

    std::vector<EffectRow> m_all;
    QSet<QString> m_open;
    QString m_filterText;
};

} // namespace taphuan
