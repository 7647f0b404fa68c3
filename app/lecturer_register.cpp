#include "app/lecturer_register.h"

#include "app/assign.h"
#include "app/field_edits.h"
#include "app/number_text.h"
#include "app/table_text.h"
#include "app/wording.h"

#include "core/domain/folded_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

template<class Value> int order(const Value &left, const Value &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

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

LecturerRegister::LecturerRegister(PlanEdits &edits, QObject *parent)
    : PlanPart(edits, parent), m_collator(QLocale(QLocale::Vietnamese))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

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
    m_rows.clear();
    if (m_plan)
        for (const Lecturer &lecturer : m_plan->plan().lecturers)
            m_rows.push_back(rowOfLecturer(lecturer));
    askWhoIsFree();
    showList();
    showCurrent();
}

void LecturerRegister::showList()
{
    std::vector<LecturerRow> seen;
    std::ranges::copy_if(m_rows, std::back_inserter(seen),
                         [this](const LecturerRow &row) { return isSeen(row); });
    std::ranges::stable_sort(seen, [this](const LecturerRow &left, const LecturerRow &right) {
        const int difference = compare(left, right);
        return m_descending ? difference > 0 : difference < 0;
    });
    m_lecturers.show(seen);
}

void LecturerRegister::showCurrent()
{
    const auto row = std::ranges::find(m_rows, m_currentId, &LecturerRow::lecturerId);
    m_current = row == m_rows.end() ? LecturerRow() : *row;
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

bool LecturerRegister::isSeen(const LecturerRow &row) const
{
    if (!m_department.isEmpty() && row.department != m_department)
        return false;
    if (!m_speciality.isEmpty() && !row.specialities.contains(m_speciality))
        return false;
    if (m_engaged.contains(row.lecturerId))
        return false;
    const QString searched = row.name + u'\n' + row.rankName + u'\n' + row.departmentName + u'\n' +
                             row.specialitiesText + u'\n' + row.phone + u'\n' + row.email;
    return foldedText(searched).contains(foldedText(m_filterText.trimmed()));
}

int LecturerRegister::compare(const LecturerRow &left, const LecturerRow &right) const
{
    switch (m_sortKey) {
    case ByName: return m_names.compare(left.name, right.name);
    case ByRank:
        return order(codeFrom<taphuan::Rank>(left.rank), codeFrom<taphuan::Rank>(right.rank));
    case ByDepartment: return m_collator.compare(left.departmentName, right.departmentName);
    case ByClasses: return order(left.classes, right.classes);
    case BySessions: return order(left.sessions, right.sessions);
    case ByFee: return order(left.fee, right.fee);
    case ByClashes: return order(left.clashes, right.clashes);
    }
    Q_UNREACHABLE();
    return 0;
}

void LecturerRegister::setCurrentId(const QString &id)
{
    if (m_currentId == id)
        return;
    m_currentId = id;
    showCurrent();
}

void LecturerRegister::setView(QString &member, const QString &value)
{
    if (member == value)
        return;
    member = value;
    emit viewChanged();
    showList();
}

void LecturerRegister::setFilterText(const QString &text)
{
    setView(m_filterText, text);
}

void LecturerRegister::setDepartment(const QString &code)
{
    setView(m_department, code);
}

void LecturerRegister::setSpeciality(const QString &code)
{
    setView(m_speciality, code);
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
    emit viewChanged();
    showList();
    return {};
}

void LecturerRegister::askWhoIsFree()
{
    m_engaged = m_plan ? engagedOn(m_freeDay, m_plan->plan().lecturers, m_plan->figures())
                       : QHash<QString, Availability>();
    const auto doubtful = std::count(m_engaged.cbegin(), m_engaged.cend(), Availability::Doubtful);
    assign(this, m_doubtful, int(doubtful), &LecturerRegister::doubtfulChanged);
}

void LecturerRegister::sortBy(SortKey key)
{
    m_descending = key == m_sortKey && !m_descending;
    m_sortKey = key;
    emit viewChanged();
    showList();
}

QString LecturerRegister::idAt(int row) const
{
    const auto &rows = m_lecturers.rows();
    return row >= 0 && row < int(rows.size()) ? rows[std::size_t(row)].lecturerId : QString();
}

int LecturerRegister::rowOf(const QString &id) const
{
    const auto &rows = m_lecturers.rows();
    const auto row = std::ranges::find(rows, id, &LecturerRow::lecturerId);
    return row == rows.end() ? -1 : int(row - rows.begin());
}

void LecturerRegister::copy() const
{
    QList<QStringList> table{{tr("Lecturer"), tr("Rank"), tr("Department"), tr("Specialities"),
                              tr("Phone"), tr("E-mail"), tr("Classes"), tr("Sessions"),
                              tr("Fee (đồng)"), tr("Clashes"), tr("Note")}};
    for (const LecturerRow &row : m_lecturers.rows())
        table.append({row.name, row.rankName, row.departmentName, row.specialitiesText, row.phone,
                      row.email, row.classesText, row.sessionsText, row.feeText,
                      countText(row.clashes), row.note});
    QGuiApplication::clipboard()->setText(tableText(table));
}

} // namespace taphuan
