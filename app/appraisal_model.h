#pragma once

#include "app/appraisal_rows.h"
#include "app/block_model.h"

namespace taphuan {

/// The appraisal of a version as a flat tree: class, line.
class AppraisalModel : public BlockModel<AppraisalRow, FixedBlocks>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool onlyOverCap READ onlyOverCap WRITE setOnlyOverCap NOTIFY filterChanged)
    Q_PROPERTY(bool onlyUnverified READ onlyUnverified WRITE setOnlyUnverified NOTIFY filterChanged)
    Q_PROPERTY(bool onlyChanged READ onlyChanged WRITE setOnlyChanged NOTIFY filterChanged)
    Q_PROPERTY(QString typeFilter READ typeFilter WRITE setTypeFilter NOTIFY filterChanged)
    Q_PROPERTY(QString departmentFilter READ departmentFilter WRITE setDepartmentFilter NOTIFY
                   filterChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)

public:
    enum RowKind { ClassRow = AppraisalRow::ClassRow, LineRow = AppraisalRow::LineRow };
    Q_ENUM(RowKind)
    /// What is decided about a line.
    enum Field { Quantity, Rate, Amount, Reason, Document, Comment };
    Q_ENUM(Field)

    explicit AppraisalModel(QObject *parent = nullptr);

    bool onlyOverCap() const { return m_filter.onlyOverCap; }
    void setOnlyOverCap(bool only);
    bool onlyUnverified() const { return m_filter.onlyUnverified; }
    void setOnlyUnverified(bool only);
    bool onlyChanged() const { return m_filter.onlyChanged; }
    void setOnlyChanged(bool only);
    const QString &typeFilter() const { return m_filter.type; }
    void setTypeFilter(const QString &code);
    const QString &departmentFilter() const { return m_filter.department; }
    void setDepartmentFilter(const QString &code);
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);

    /// Shows a version, which must outlive it; null: none. `stage` is decided about.
    void look(const VersionUnderAppraisal *version, Stage stage);
    /// Shows these classes again.
    void refresh(const QStringList &classIds);
    /// The classes that the filter leaves.
    QStringList shownClasses() const;

    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    Q_INVOKABLE void expandAll() { setAllOpen(true); }
    Q_INVOKABLE void collapseAll() { setAllOpen(false); }
    /// The row of a line, which is opened for it; -1 where it is filtered away.
    Q_INVOKABLE int rowOf(const QString &classId, const QString &lineId);
    /// All that is shown, as a table for the clipboard.
    QString asTable() const;

signals:
    void filterChanged();

protected:
    int countRows(const QString &classId) const override;
    Rows makeRows(const QString &classId) const override;

private:
    template<class Value> void setFilter(Value &member, const Value &value);
    bool isOpen(const QString &classId) const
    {
        return m_openByDefault != m_others.contains(classId);
    }
    void setAllOpen(bool open);

    const VersionUnderAppraisal *m_version = nullptr;
    Stage m_stage = Stage::Appraised;
    AppraisalFilter m_filter;
    QString m_filterText;
    bool m_openByDefault = false;
    QSet<QString> m_others; ///< classes that are not open, or closed, as all are
};

} // namespace taphuan
