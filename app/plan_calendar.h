#pragma once

#include <QRect>

#include "app/calendar_rows.h"
#include "app/plan_part.h"

#include "core/planning/schedule.h"

namespace taphuan {

/// The page of the year: classes as bars by type, locality or lecturer, moved to other days. Only
/// what is in sight is in its models.
class PlanCalendar : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::CalendarBarModel *bars READ bars CONSTANT)
    Q_PROPERTY(taphuan::CalendarBarModel *currentBars READ currentBars CONSTANT)
    Q_PROPERTY(taphuan::CalendarRowModel *rows READ rows CONSTANT)
    Q_PROPERTY(taphuan::CalendarHolidayModel *holidays READ holidays CONSTANT)
    Q_PROPERTY(By by READ by WRITE setBy NOTIFY laidOut)
    Q_PROPERTY(QDate firstDay READ firstDay NOTIFY laidOut)
    Q_PROPERTY(int weeks READ weeks NOTIFY laidOut)
    Q_PROPERTY(int lanes READ lanes NOTIFY laidOut)
    Q_PROPERTY(int today READ today NOTIFY laidOut)
    Q_PROPERTY(int unseen READ unseen NOTIFY laidOut)
    Q_PROPERTY(QString currentId READ currentId WRITE setCurrentId NOTIFY currentChanged)
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged)
    Q_PROPERTY(QRectF currentPlace READ currentPlace NOTIFY currentChanged)
    Q_PROPERTY(QString tryDatesText READ tryDatesText NOTIFY tryChanged)
    Q_PROPERTY(QString tryCostText READ tryCostText NOTIFY tryChanged)
    Q_PROPERTY(QString tryNormText READ tryNormText NOTIFY tryChanged)
    Q_PROPERTY(QString tryProblemText READ tryProblemText NOTIFY tryChanged)
    Q_PROPERTY(int trySeverity READ trySeverity NOTIFY tryChanged)

public:
    enum By { Type, Locality, Lecturer };
    Q_ENUM(By)

    PlanCalendar(PlanEdits &edits, QObject *parent);

    CalendarBarModel *bars() { return &m_bars; }
    /// Those of the current class, in sight or not: it may be dragged far.
    CalendarBarModel *currentBars() { return &m_currentBars; }
    CalendarRowModel *rows() { return &m_rows; }
    CalendarHolidayModel *holidays() { return &m_holidays; }
    By by() const { return m_by; }
    void setBy(By by);
    const QDate &firstDay() const { return m_firstDay; } ///< a Monday
    int weeks() const { return m_weeks; }
    int lanes() const { return m_schedule.lanes; }
    int today() const;                      ///< as a day of the calendar; -1: not in it
    int unseen() const { return m_unseen; } ///< classes without days, or not in the year
    const QString &currentId() const { return m_currentId; }
    void setCurrentId(const QString &classId);
    /// Code, days, what speaks against them, title.
    QString currentText() const;
    /// Day, lane, days and 1 of the current class's first bar; empty: none.
    QRectF currentPlace() const;
    const QString &tryDatesText() const { return m_try.datesText; } ///< empty: nothing is tried
    const QString &tryCostText() const { return m_try.costText; }
    const QString &tryNormText() const { return m_try.normText; }
    const QString &tryProblemText() const { return m_try.problemText; }
    int trySeverity() const
    {
        return m_try.severity;
    } ///< as FindingModel; -1: nothing speaks against

    /// What is in sight, in days and lanes.
    Q_INVOKABLE void setWindow(int firstDay, int firstLane, int days, int lanes);
    /// The class whose bar in sight is there, empty: none. Shorter bars count as so many days.
    Q_INVOKABLE QString classAt(double day, int lane, double leastDays) const;
    /// Code, title, days and what speaks against them, one a line.
    Q_INVOKABLE QString hintOf(const QString &classId) const;
    /// What it would mean to move the class by so many days; nothing is changed.
    Q_INVOKABLE void tryMove(const QString &classId, int byDays);
    Q_INVOKABLE void endTry();
    /// Of the first of the month, as a day of the calendar.
    Q_INVOKABLE int dayOfMonth(int month) const;
    Q_INVOKABLE QString weekText(int week) const; ///< "13/03"
    /// Moves of one class that follow each other without endMove become one step.
    Q_INVOKABLE QString move(const QString &classId, int byDays);
    Q_INVOKABLE void endMove();
    /// The bar that stands next in time (±1, 0), or nearest in the next lanes (0, ±1).
    Q_INVOKABLE QString beside(int inTime, int inLanes) const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void laidOut();
    void currentChanged();
    void tryChanged();

private:
    void layOut() override;
    void showWindow();
    void showCurrent();
    bool isInYear(const ScheduleBar &bar) const;
    CalendarBar barOf(const ScheduleBar &bar) const;
    QString nameOf(const QString &rowKey) const;
    const ScheduleBar *currentBar() const;
    void setTry(const CalendarTry &tried);

    const OpenPlan *m_plan = nullptr;
    CalendarBarModel m_bars;
    CalendarBarModel m_currentBars;
    CalendarRowModel m_rows;
    CalendarHolidayModel m_holidays;
    Schedule m_schedule;
    By m_by = Type;
    QDate m_firstDay;
    int m_weeks = 0;
    int m_unseen = 0;
    QRect m_window;
    QString m_currentId;
    CalendarTry m_try;
};

} // namespace taphuan
