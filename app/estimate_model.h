#pragma once

#include "app/block_model.h"
#include "app/estimate_rows.h"

namespace taphuan {

/// The estimate as a flat tree: class, section, line.
class EstimateModel : public BlockModel<EstimateRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString classFilter READ classFilter WRITE setClassFilter NOTIFY classFilterChanged)
    Q_PROPERTY(bool onlyOverCap READ onlyOverCap WRITE setOnlyOverCap NOTIFY onlyOverCapChanged)
    Q_PROPERTY(bool onlyUnverified READ onlyUnverified WRITE setOnlyUnverified NOTIFY
                   onlyUnverifiedChanged)
    Q_PROPERTY(bool onlyErrors READ onlyErrors WRITE setOnlyErrors NOTIFY onlyErrorsChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    enum RowKind {
        ClassRow = EstimateRow::ClassRow,
        SectionRow = EstimateRow::SectionRow,
        LineRow = EstimateRow::LineRow,
    };
    Q_ENUM(RowKind)
    /// The texts of a row.
    enum Text { TitleText, HowText, RateText, CapText, AmountText, BasisText, StateText, OwnText };
    Q_ENUM(Text)
    /// What can be edited of a line.
    enum LineField { Rate, Quantity, Reason };
    Q_ENUM(LineField)

    explicit EstimateModel(QObject *parent = nullptr);

    const QString &classFilter() const { return m_classFilter; } ///< an id; empty: all
    void setClassFilter(const QString &classId);
    bool onlyOverCap() const { return m_filter.onlyOverCap; }
    void setOnlyOverCap(bool only);
    bool onlyUnverified() const { return m_filter.onlyUnverified; }
    void setOnlyUnverified(bool only);
    bool onlyErrors() const { return m_filter.onlyErrors; }
    void setOnlyErrors(bool only);
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);

    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    Q_INVOKABLE void expandAll() { setAllOpen(true); }
    Q_INVOKABLE void collapseAll() { setAllOpen(false); }
    /// Opens what hides the line; -1 where it is filtered away.
    Q_INVOKABLE int rowOf(const QString &classId, const QString &lineKey);
    Q_INVOKABLE int rowOfClass(const QString &classId) const;
    /// All that is shown, as a table for the clipboard.
    QString asTable() const;

signals:
    void classFilterChanged();
    void onlyOverCapChanged();
    void onlyUnverifiedChanged();
    void onlyErrorsChanged();
    void filterTextChanged();

protected:
    int countRows(const QString &classId) const override;
    Rows makeRows(const QString &classId) const override;

private:
    /// Classes that are not as all are by default, and sections that are closed.
    struct Opened
    {
        bool byDefault = false;
        QSet<QString> otherClasses;
        QHash<QString, QSet<QString>> closedSections;
    };
    bool isFiltering() const { return m_filter.isActive() || !m_classFilter.isEmpty(); }
    const Opened &opened() const { return isFiltering() ? m_openedFiltered : m_opened; }
    Opened &opened() { return isFiltering() ? m_openedFiltered : m_opened; }
    Openness opennessOf(const QString &classId) const;
    void setClassOpen(const QString &classId, bool open);
    void setAllOpen(bool open);
    template<class Value>
    void setFilter(Value &member, const Value &value, void (EstimateModel::*changed)());
    void countFiltered(bool wasFiltering, void (EstimateModel::*changed)());

    QString m_classFilter;
    QString m_filterText;
    LineFilter m_filter;
    Opened m_opened;
    Opened m_openedFiltered;
};

} // namespace taphuan
