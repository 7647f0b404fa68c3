#include "app/lecturer_register.h"

#include "app/field_edits.h"
#include "app/number_text.h"
#include "app/table_text.h"
#include "app/wording.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace taphuan {

namespace {

/// "14/03/2017", or from the first to the last day.
QString periodText(QDate first, QDate last)
{
    return first == last ? dateText(first) : dateText(first) + u'–' + dateText(last);
}

QString daysText(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts += dateText(day);
    return texts.join(QStringLiteral(", "));
}

} // namespace

LecturerRegister::LecturerRegister(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void LecturerRegister::look(const OpenPlan *plan)
{
    m_plan = plan;
    emit totalChanged();
    refresh();
}

int LecturerRegister::total() const
{
    return m_plan ? int(m_plan->plan().lecturers.size()) : 0;
}

void LecturerRegister::show(const PlanDelta &delta)
{
    if (delta.touched.has(Table::Lecturer))
        emit totalChanged();
    if (!isInSight())
        return refresh();
    m_years.update(m_plan->figures(), delta.refigured + delta.touched.classes,
                   [this](const QString &id) { return m_plan->trainingClass(id); });
    showAll();
}

void LecturerRegister::layOut()
{
    m_years = {};
    if (m_plan)
        m_years.start(m_plan->plan(), m_plan->figures());
    showAll();
}

void LecturerRegister::showAll()
{
    std::vector<LecturerRow> rows;
    if (m_plan)
        for (const Lecturer &lecturer : m_plan->plan().lecturers)
            rows.push_back(rowOfLecturer(lecturer));
    askWhoIsFree();
    m_all.show(rows);
    showCurrent();
}

void LecturerRegister::showCurrent()
{
    const auto &rows = m_all.rows();
    const auto row = std::ranges::find(rows, m_currentId, &LecturerRow::lecturerId);
    m_current = row == rows.end() ? LecturerRow() : *row;
    std::vector<DutyRow> duties;
    if (m_plan)
        for (const LecturerDuty &duty : m_years.dutiesOf(m_current.lecturerId))
            duties.push_back(rowOfDuty(duty));
    m_duties.show(duties);
    m_specialities.show(specialityRows());
    m_absences.show(absenceRows());
    emit currentChanged();
}

LecturerRow LecturerRegister::rowOfLecturer(const Lecturer &lecturer) const
{
    const Catalogue &catalogue = m_plan->catalogue();
    const LecturerSums sums = m_years.sumsOf(lecturer.id);
    const Agency *agency = catalogue.agency(lecturer.department);
    LecturerRow row;
    row.lecturerId = lecturer.id;
    row.name = lecturer.name;
    row.rank = codeText(lecturer.rank);
    row.rankName = catalogue.label(lecturer.rank, QDate(m_plan->plan().header.year, 12, 31));
    row.department = lecturer.department;
    row.departmentName = agency ? agency->shortName : lecturer.department;
    row.specialities = lecturer.specialities;
    QStringList names;
    for (const QString &code : lecturer.specialities)
        if (const CooperativeType *type = catalogue.type(code))
            names += type->name;
    row.specialitiesText = names.join(QStringLiteral(", "));
    row.phone = lecturer.phone;
    row.email = lecturer.email;
    row.note = lecturer.note;
    row.classes = int(sums.classes);
    row.sessions = sums.sessions;
    row.fee = sums.fee;
    row.clashes = int(sums.clashes);
    row.classesText = countText(sums.classes);
    row.sessionsText = quantityText(sums.sessions);
    row.feeText = moneyText(sums.fee);
    return row;
}

DutyRow LecturerRegister::rowOfDuty(const LecturerDuty &duty) const
{
    const WordingContext context{m_plan->estimator(),
                                 [this](const QString &id) { return m_plan->trainingClass(id); }};
    const TrainingClass *trainingClass = m_plan->trainingClass(duty.classId);
    QStringList problems;
    for (const Finding &clash : duty.clashes)
        problems += placeOf(clash, context) + QStringLiteral(": ") + daysText(clash.days);
    if (!duty.away.empty())
        problems += tr("not available: %1").arg(daysText(duty.away));
    QStringList done;
    if (!duty.sessions.isZero())
        done += tr("%1 sessions").arg(quantityText(duty.sessions));
    if (!duty.stayDays.isZero() || !duty.stayNights.isZero())
        done += tr("stays %1 days, %2 nights")
                    .arg(quantityText(duty.stayDays), quantityText(duty.stayNights));
    return {duty.classId,
            trainingClass ? trainingClass->code : QString(),
            trainingClass ? trainingClass->title : QString(),
            periodText(duty.firstDay, duty.lastDay),
            done.join(QStringLiteral(" · ")),
            moneyText(duty.fee),
            problems.join(u'\n')};
}

std::vector<SpecialityRow> LecturerRegister::specialityRows() const
{
    std::vector<SpecialityRow> rows;
    if (m_plan && !m_current.lecturerId.isEmpty())
        for (const CooperativeType &type : m_plan->catalogue().types)
            rows.push_back({type.code, type.name, m_current.specialities.contains(type.code)});
    return rows;
}

std::vector<AbsenceRow> LecturerRegister::absenceRows() const
{
    std::vector<AbsenceRow> rows;
    if (m_plan)
        for (const Absence &absence : m_plan->plan().absences)
            if (absence.lecturer == m_current.lecturerId)
                rows.push_back({absence.id, dateText(absence.firstDay), dateText(absence.lastDay),
                                absence.note});
    return rows;
}

void LecturerRegister::setCurrentId(const QString &id)
{
    if (m_currentId == id)
        return;
    m_currentId = id;
    showCurrent();
}

QString LecturerRegister::freeDayText() const
{
    return dateText(m_freeDay);
}

QString LecturerRegister::setFreeDay(const QString &text)
{
    const auto day = cleanText(text).isEmpty()
                         ? std::optional(QDate())
                         : parseDate(text, m_plan ? m_plan->plan().header.year : 0);
    if (!day)
        return fieldSentence(fieldProblem(ProblemKind::NotADate, text));
    if (*day == m_freeDay)
        return {};
    m_freeDay = *day;
    askWhoIsFree();
    return {};
}

void LecturerRegister::askWhoIsFree()
{
    const auto engaged = m_plan ? engagedOn(m_freeDay, m_plan->plan().lecturers, m_plan->figures())
                                : QHash<QString, Availability>();
    m_doubtful = int(std::count(engaged.cbegin(), engaged.cend(), Availability::Doubtful));
    m_lecturers.leaveOut(engaged);
    emit freeDayChanged();
}

void LecturerRegister::copy(const QStringList &ids) const
{
    QList<QStringList> table{{tr("Lecturer"), tr("Rank"), tr("Department"), tr("Specialities"),
                              tr("Phone"), tr("E-mail"), tr("Classes"), tr("Sessions"),
                              tr("Fee (đồng)"), tr("Clashes"), tr("Note")}};
    for (const QString &id : ids)
        if (const auto row = std::ranges::find(m_all.rows(), id, &LecturerRow::lecturerId);
            row != m_all.rows().end())
            table.append({row->name, row->rankName, row->departmentName, row->specialitiesText,
                          row->phone, row->email, ungrouped(row->classesText),
                          ungrouped(row->sessionsText), ungrouped(row->feeText),
                          QString::number(row->clashes), row->note});
    QGuiApplication::clipboard()->setText(tableText(table));
}

} // namespace taphuan
