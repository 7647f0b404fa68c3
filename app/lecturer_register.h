#pragma once

#include "app/lecturer_filter_model.h"
#include "app/pasting.h"
#include "app/plan_part.h"

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
    Q_PROPERTY(taphuan::LecturerFilterModel *lecturers READ lecturers CONSTANT)
    Q_PROPERTY(taphuan::SpecialityModel *specialities READ specialities CONSTANT)
    Q_PROPERTY(taphuan::DutyModel *duties READ duties CONSTANT)
    Q_PROPERTY(taphuan::AbsenceModel *absences READ absences CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(QString currentId READ currentId WRITE setCurrentId NOTIFY currentChanged)
    Q_PROPERTY(taphuan::LecturerRow current READ current NOTIFY currentChanged)
    Q_PROPERTY(QString freeDayText READ freeDayText NOTIFY freeDayChanged)
    Q_PROPERTY(int doubtful READ doubtful NOTIFY freeDayChanged)

public:
    enum Field { Name, Rank, Department, Phone, Email, Note };
    Q_ENUM(Field)
    enum AbsenceField { FirstDay, LastDay, AbsenceNote };
    Q_ENUM(AbsenceField)

    LecturerRegister(PlanEdits &edits, QObject *parent);

    LecturerFilterModel *lecturers() { return &m_lecturers; }
    SpecialityModel *specialities() { return &m_specialities; }
    DutyModel *duties() { return &m_duties; }
    AbsenceModel *absences() { return &m_absences; }
    int total() const; ///< whatever is filtered
    const QString &currentId() const { return m_currentId; }
    void setCurrentId(const QString &id);
    const LecturerRow &current() const { return m_current; } ///< without an id: none
    /// Only those are seen who are free on this day; empty: all.
    QString freeDayText() const;
    int doubtful() const { return m_doubtful; } ///< left out, for a class may need them on the day

    /// An empty text takes the filter away. An empty text, or one sentence that says why not.
    Q_INVOKABLE QString setFreeDay(const QString &text);
    /// As a table that spreadsheets paste, with headings, in the order given.
    Q_INVOKABLE void copy(const QStringList &ids) const;

    /// Answers the new one's id, or an empty text and a banner.
    Q_INVOKABLE QString add(const QString &name, const QString &rank, const QString &department);
    /// Of several at once: one step.
    Q_INVOKABLE QString setField(const QStringList &ids, taphuan::LecturerRegister::Field field,
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
    void freeDayChanged();

private:
    void layOut() override;
    void showAll();
    void showCurrent();
    void askWhoIsFree();
    LecturerRow rowOfLecturer(const Lecturer &lecturer) const;
    DutyRow rowOfDuty(const LecturerDuty &duty) const;
    std::vector<SpecialityRow> specialityRows() const;
    std::vector<AbsenceRow> absenceRows() const;
    QString setOne(const QString &id, Field field, const QString &text);
    QString pasteRows(const std::vector<PastedRow> &rows);
    QString codeOf(Field field, const QString &text) const;
    QString classesOf(const QString &lecturer) const;
    QString nameOf(const QString &lecturer) const;

    const OpenPlan *m_plan = nullptr;
    LecturerYears m_years;
    LecturerModel m_all;
    LecturerFilterModel m_lecturers{&m_all};
    SpecialityModel m_specialities;
    DutyModel m_duties;
    AbsenceModel m_absences;
    QString m_currentId;
    LecturerRow m_current;
    QDate m_freeDay;
    int m_doubtful = 0;
};

} // namespace taphuan
