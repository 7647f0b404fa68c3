#pragma once

#include "app/plan_part.h"
#include "app/row_model.h"
#include "app/work_queue.h"

namespace taphuan {

struct BackupRow
{
    int number = 0;
    QString atText;
    QString sizeText;
    QString filePath;

    int key() const { return number; }
    friend bool operator==(const BackupRow &, const BackupRow &) = default;
};

/// The backups of the open plan, newest first.
class BackupModel : public RowModel<BackupRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit BackupModel(QObject *parent = nullptr);
};

/// Backs the open plan up, once a day by itself, and makes a backup the plan again. That is an edit
/// like any other: one step that undo takes back; what stood there before is also a backup of its
/// own.
class PlanBackups : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::BackupModel *rows READ rows CONSTANT)
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)

public:
    explicit PlanBackups(PlanEdits &edits, QObject *parent = nullptr);

    BackupModel *rows() { return &m_rows; }
    Job *job() { return m_queue.job(); } ///< copying and reading

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &) override {} // an edit makes no backup

    Q_INVOKABLE void backUpNow();
    /// Begins it; what refuses at once is a sentence, what refuses later a banner.
    Q_INVOKABLE QString restore(int number);

private:
    void restore(const QDateTime &at, std::vector<RowChange> rows, quint64 revision);
    void showRows();

    WorkQueue m_queue;
    BackupModel m_rows;
    QString m_path;
};

} // namespace taphuan
