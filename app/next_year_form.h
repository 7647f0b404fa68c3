#pragma once

#include "app/plan_part.h"
#include "app/row_model.h"

#include "core/planning/next_year.h"

#include <QUrl>

namespace taphuan {

/// One class of this year's plan and what becomes of it.
struct MovedClassRow
{
    QString classId;
    QString title;
    QString daysText; ///< "14/03/2017 → 13/03/2018"
    QString noteText; ///< the holiday it avoids, another department, how many lines differ
    QString amountText;
    QString differenceText;

    const QString &key() const { return classId; }
    friend bool operator==(const MovedClassRow &, const MovedClassRow &) = default;
};

class MovedClassModel : public RowModel<MovedClassRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit MovedClassModel(QObject *parent = nullptr);
};

/// The next year's plan as it would be, before it is made into a file of its own.
class NextYearForm : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString titleText READ titleText NOTIFY shownChanged)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY shownChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY shownChanged)
    Q_PROPERTY(taphuan::MovedClassModel *classes READ classes CONSTANT)

public:
    explicit NextYearForm(PlanEdits &edits, QObject *parent = nullptr);

    QString titleText() const;
    const QString &summaryText() const { return m_summaryText; }
    QString fileName() const; ///< one that suits it
    MovedClassModel *classes() { return &m_classes; }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &) override {} // it is worked out anew whenever it is asked for

    Q_INVOKABLE void workOut();
    /// Makes the file; an empty text, or one sentence that says why not.
    Q_INVOKABLE QString create(const QUrl &target);

signals:
    void shownChanged();

private:
    QString m_summaryText;
    NextYear m_next;
    MovedClassModel m_classes;
};

} // namespace taphuan
