#pragma once

#include "app/finding_model.h"
#include "app/row_model.h"

#include <QTimer>

namespace taphuan {

/// Something the search box found, and where it is.
struct JumpHit
{
    Q_GADGET
    QML_VALUE_TYPE(jumpHit)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(int command MEMBER command)
    Q_PROPERTY(int target MEMBER target)
    Q_PROPERTY(QString classId MEMBER classId)
    Q_PROPERTY(QString lineKey MEMBER lineKey)
    Q_PROPERTY(QString rowId MEMBER rowId)

public:
    int kind = 0;
    QString title;
    QString detail;
    int command = -1; ///< position in the list of commands
    int target = FindingModel::ClassTarget;
    QString classId;
    QString lineKey;
    QString rowId;

    QString key() const;
    friend bool operator==(const JumpHit &, const JumpHit &) = default;
};

/// What the search box of the top bar finds: classes, commands (pages among them), lecturers,
/// cooperatives, topics, lines and findings.
class JumpModel : public RowModel<JumpHit>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Command, Class, Topic, Line, Finding, Lecturer, Cooperative };
    Q_ENUM(Kind)

    explicit JumpModel(QObject *parent = nullptr);
    ~JumpModel() override;

    /// Anew, even for the same text: the plan may be another one meanwhile. What is in its classes
    /// is found piece by piece while the window goes on.
    Q_INVOKABLE void search(const QString &text, const QStringList &commands);
    Q_INVOKABLE taphuan::JumpHit at(int row) const { return rows().at(std::size_t(row)); }

    /// The plan that is searched from now on; null: none.
    void look(const OpenPlan *plan);
    /// What is searched was changed.
    void update(const PlanDelta &delta);

private:
    class Search;
    void goOn();
    void stop();

    const OpenPlan *m_plan = nullptr;
    std::unique_ptr<Search> m_search; ///< that is under way
    QTimer m_turn;
    QStringList m_cooperatives; ///< folded, in the order of the register; empty: to be made
};

} // namespace taphuan
