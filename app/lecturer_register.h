#pragma once

#include <QCollator>

#include "app/lecturer_models.h"
#include "app/pasting.h"
#include "app/plan_part.h"

#include "core/domain/name_order.h"
#include "core/planning/free_day.h"
#include "core/planning/lecturer_year.h"

namespace taphuan {

/// The page of lecturers: the register with each lecturer's year, and everything of the current
/// one beside it.
class LecturerRegister : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::LecturerModel *lecturers READ lecturers CONSTANT)
    Q_PROPERTY(taphuan::SpecialityModel *specialities READ specialities CONSTANT)
    Q_PROPERTY(taphuan::DutyModel *duties READ duties CONSTANT)
    Q_PROPERTY(taphuan::AbsenceModel *absences READ absences CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(QString currentId READ currentId WRITE setCurrentId NOTIFY currentChanged)
    Q_PROPERTY(taphuan::LecturerRow current READ current NOTIFY currentChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY viewChanged)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY viewChanged)
    Q_PROPERTY(QString speciality READ speciality WRITE setSpeciality NOTIFY viewChanged)
    Q_PROPERTY(QString freeDayText READ freeDayText NOTIFY viewChanged)
    Q_PROPERTY(int doubtful READ doubtful NOTIFY doubtfulChanged)
    Q_PROPERTY(SortKey sortKey READ sortKey NOTIFY viewChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY viewChanged)

public:
    enum Field { Name, Rank, Department, Phone, Email, Note };
    Q_ENUM(Field)
    enum AbsenceField { FirstDay, LastDay, AbsenceNote };
    Q_ENUM(AbsenceField)
    enum SortKey { ByName, ByRank, ByDepartment, ByClasses, BySessions, ByFee, ByClashes };
    Q_ENUM(SortKey)

    LecturerRegister(PlanEdits &edits, QObject *parent);

    LecturerModel *lecturers() { return &m_lecturers; }
    SpecialityModel *specialities() { return &m_specialities; }
    DutyModel *duties() { return &m_duties; }
    AbsenceModel *absences() { return &m_absences; }
    int total() const; ///< whatever is filtered
    const QString &currentId() const { return m_currentId; }
    void setCurrentId(const QString &id);
    const LecturerRow &current() const { return m_current; } ///< without an id: none
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    const QString &department() const { return m_department; } ///< a code; empty: all
    void setDepartment(const QString &code);
    const QString &speciality() const { return m_speciality; } ///< a type's code; empty: all
    void setSpeciality(const QString &code);
    /// Only those are seen who are free on this day; empty: all.
    QString freeDayText() const;
    int doubtful() const { return m_doubtful; } ///< left out, for a class may need them on the day
    SortKey sortKey() const { return m_sortKey; }
    bool descending() const { return m_descending; }

    /// An empty text takes the filter away. An empty text, or one sentence that says why not.
    Q_INVOKABLE QString setFreeDay(const QString &text);
    /// Sorts by the key; again by the same one turns the order round.
    Q_INVOKABLE void sortBy(SortKey key);
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &id) const; ///< -1: not there or filtered away
    /// The table as it is seen, for the clipboard.
    Q_INVOKABLE void copy() const;

    Q_INVOKABLE QString setField(const QString &id, taphuan::LecturerRegister::Field field,
                                 const QString &text);
    /// The same for several, one step.
    Q_INVOKABLE QString setFields(const QStringList &ids, taphuan::LecturerRegister::Field field,
                                  const QString &text);
    /// As in CooperativeRegister; ranks and departments by code or name.
    Q_INVOKABLE QString paste(const QString &id, const QStringList &selected,
                              const QList<int> &fields);
    Q_INVOKABLE QString nameSpeciality(const QString &id, const QString &type, bool named);
    /// Refused while classes name one of the lecturers; they are named.
    Q_INVOKABLE QString remove(const QStringList &ids);
    /// The id of the new absence, or an empty text and a banner.
    Q_INVOKABLE QString addAbsence(const QString &lecturer);
    Q_INVOKABLE QString setAbsenceField(const QString &id,
                                        taphuan::LecturerRegister::AbsenceField field,
                                        const QString &text);
    Q_INVOKABLE QString removeAbsence(const QString &id);

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void totalChanged();
    void currentChanged();
    void viewChanged();
    void doubtfulChanged();

private:
    void layOut() override;
    void showAll();
    void showList();
    void showCurrent();
    void askWhoIsFree();
    void setView(QString &member, const QString &value);
    LecturerRow rowOfLecturer(const Lecturer &lecturer) const;
    DutyRow rowOfDuty(const LecturerDuty &duty) const;
    std::vector<SpecialityRow> specialityRows() const;
    std::vector<AbsenceRow> absenceRows() const;
    bool isSeen(const LecturerRow &row) const;
    int compare(const LecturerRow &left, const LecturerRow &right) const;
    QString pasteRows(const std::vector<PastedRow> &rows);
    QString codeOf(Field field, const QString &text) const;
    QString classesOf(const QString &lecturer) const;
    QString nameOf(const QString &lecturer) const;

    const OpenPlan *m_plan = nullptr;
    LecturerYears m_years;
    std::vector<LecturerRow> m_rows; ///< of all lecturers
    LecturerModel m_lecturers;
    SpecialityModel m_specialities;
    DutyModel m_duties;
    AbsenceModel m_absences;
    QString m_currentId;
    LecturerRow m_current;
    QCollator m_collator;
    NameOrder m_names;
    QString m_filterText;
    QString m_department;
    QString m_speciality;
    QDate m_freeDay;
    QHash<QString, Availability> m_engaged; ///< on that day
    int m_doubtful = 0;
    SortKey m_sortKey = ByName;
    bool m_descending = false;
};

} // namespace taphuan
