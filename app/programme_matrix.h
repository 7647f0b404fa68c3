#pragma once

#include <QObject>

#include "app/matrix_models.h"
#include "app/plan_part.h"

#include "core/planning/topic_matrix.h"

namespace taphuan {

/// What is taught to whom over the year: topics by types, with what is taught twice and what of the
/// curricula is not; made for those who look at it only.
class ProgrammeMatrix : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::MatrixModel *topics READ topics CONSTANT)
    Q_PROPERTY(taphuan::MatrixTypeModel *types READ types CONSTANT)
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(bool onlyMarked READ onlyMarked WRITE setOnlyMarked NOTIFY filterChanged)

public:
    ProgrammeMatrix(PlanEdits &edits, QObject *parent);

    MatrixModel *topics() { return &m_topics; }
    MatrixTypeModel *types() { return &m_types; }
    const QString &sumText() const { return m_sumText; } ///< "41 chuyên đề, 2 trùng, 3 thiếu"
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    bool onlyMarked() const { return m_onlyMarked; } ///< what is taught twice, or missing
    void setOnlyMarked(bool only);

    /// "Luật HTX · HTX trồng trọt: L01, L02".
    Q_INVOKABLE QString aboutText(int row, int column) const;
    /// Topic and type.
    Q_INVOKABLE QString nameOf(int row, int column) const;
    /// Ids.
    Q_INVOKABLE QStringList classesOf(int row, int column) const;
    /// The matrix as a table that spreadsheets paste.
    Q_INVOKABLE void copy() const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();
    void filterChanged();

private:
    void layOut() override;
    void putAway() override;
    void show(TopicMatrix matrix);
    void showTypes();
    void showTopics();
    const MatrixCell *cellAt(int row, int column) const;
    QString typeName(const QString &code) const;

    MatrixModel m_topics;
    MatrixTypeModel m_types;
    TopicMatrix m_matrix;
    std::vector<std::size_t> m_shown; ///< topics of the matrix that pass the filter
    QString m_sumText;
    QString m_filterText;
    bool m_onlyMarked = false;
};

} // namespace taphuan
