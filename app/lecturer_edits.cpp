#include "app/choices.h"
#include "app/edit_refusal.h"
#include "app/field_edits.h"
#include "app/lecturer_register.h"
#include "app/new_class.h"
#include "app/number_text.h"
#include "app/typing_key.h"

#include <algorithm>

namespace taphuan {

namespace {

using Register = LecturerRegister;

Refusal setName(Lecturer &lecturer, const QString &text)
{
    if (cleanText(text).isEmpty())
        return fieldProblem(ProblemKind::Empty, text);
    lecturer.name = cleanText(text);
    return std::nullopt;
}

Refusal setRank(Lecturer &lecturer, const QString &text)
{
    const auto rank = codeFrom<taphuan::Rank>(text);
    if (!rank)
        return fieldProblem(ProblemKind::UnknownRank, text);
    lecturer.rank = *rank;
    return std::nullopt;
}

Refusal putField(Lecturer &lecturer, Register::Field field, const QString &text)
{
    switch (field) {
    case Register::Name: return setName(lecturer, text);
    case Register::Rank: return setRank(lecturer, text);
    case Register::Department: lecturer.department = text; break;
    case Register::Phone: lecturer.phone = cleanText(text); break;
    case Register::Email: lecturer.email = cleanText(text); break;
    case Register::Note: lecturer.note = cleanText(text); break;
    }
    return std::nullopt;
}

Refusal setDay(QDate &day, const QString &text, int year)
{
    const auto read = parseDate(text, year);
    if (!read)
        return fieldProblem(ProblemKind::NotADate, text);
    day = *read;
    return std::nullopt;
}

/// The first code of the form "gv1" that no lecturer has.
QString freeCode(const std::vector<Lecturer> &lecturers)
{
    for (int number = 1;; ++number) {
        const QString code = QStringLiteral("gv%1").arg(number);
        if (std::ranges::find(lecturers, code, &Lecturer::code) == lecturers.end())
            return code;
    }
}

/// Whether somebody teaches or stays in the class.
bool names(const TrainingClass &trainingClass, const QString &lecturer)
{
    return std::ranges::count(trainingClass.topics, lecturer, &Topic::lecturer) > 0 ||
           std::ranges::count(trainingClass.stays, lecturer, &Stay::lecturer) > 0;
}

} // namespace

QString LecturerRegister::nameOf(const QString &lecturer) const
{
    const Lecturer *found = m_plan ? m_plan->estimator().lecturer(lecturer) : nullptr;
    return found ? found->name : QString();
}

QString LecturerRegister::add(const QString &name, const QString &rank, const QString &department)
{
    Lecturer lecturer;
    lecturer.id = newId();
    lecturer.department = department;
    Refusal refusal = setName(lecturer, name);
    if (!refusal)
        refusal = setRank(lecturer, rank);
    QString reason = fieldSentence(refusal);
    if (reason.isEmpty())
        reason = editList(&Plan::lecturers, tr("Add lecturer %1").arg(lecturer.name),
                          [&](std::vector<Lecturer> &lecturers) {
                              lecturer.code = freeCode(lecturers);
                              lecturer.position = nextPosition(lecturers);
                              lecturers.push_back(lecturer);
                              return refusalOf(*m_plan, lecturers);
                          });
    edits().showRefusal(reason);
    return reason.isEmpty() ? lecturer.id : QString();
}

QString LecturerRegister::setOne(const QString &id, Field field, const QString &text)
{
    m_lecturers.hold(id);
    return editRow(&Plan::lecturers, id, tr("Edit lecturer %1").arg(nameOf(id)),
                   typingKey("lecturer", {id}, field), [&](Lecturer &edited) {
                       if (const Refusal refusal = putField(edited, field, text))
                           return fieldSentence(refusal);
                       std::vector<Lecturer> lecturers = m_plan->plan().lecturers;
                       *taphuan::rowOf(lecturers, id) = edited;
                       return refusalOf(*m_plan, lecturers);
                   });
}

QString LecturerRegister::setField(const QStringList &ids, Field field, const QString &text)
{
    std::vector<PastedRow> rows;
    for (const QString &id : ids)
        rows.push_back({id, {int(field)}, {text}});
    return ids.size() == 1 ? setOne(ids.first(), field, text)
                           : edits().showRefusal(pasteRows(rows));
}

QString LecturerRegister::paste(const QString &id, const QStringList &selected,
                                const QList<int> &fields)
{
    edits().endTyping();
    const auto pasted = pastedRows({clipboardCells(), selected, idsFrom(m_lecturers, id), fields});
    if (const auto *reason = std::get_if<QString>(&pasted))
        return edits().showRefusal(*reason);
    return edits().showRefusal(pasteRows(std::get<std::vector<PastedRow>>(pasted)));
}

/// A rank or a department that is pasted by its name.
QString LecturerRegister::codeOf(Field field, const QString &text) const
{
    const Catalogue &catalogue = m_plan->catalogue();
    const int year = m_plan->plan().header.year;
    ChoiceModel choices;
    if (field == Rank)
        choices.show(rankChoices(catalogue, QDate(year, 12, 31)));
    if (field == Department)
        choices.show(departmentChoices(catalogue, year));
    return choices.codeOf(text);
}

QString LecturerRegister::pasteRows(const std::vector<PastedRow> &rows)
{
    const QString title = tr("Edit %Ln lecturer(s)", "", int(rows.size()));
    return editList(&Plan::lecturers, title, [&](std::vector<Lecturer> &lecturers) {
        for (const PastedRow &row : rows) {
            const auto edited = taphuan::rowOf(lecturers, row.id);
            if (edited == lecturers.end())
                return rowIsGone();
            for (qsizetype i = 0; i < row.fields.size(); ++i) {
                const auto field = Field(row.fields[i]);
                if (const Refusal refusal = putField(*edited, field, codeOf(field, row.texts[i])))
                    return tr("“%1” is not possible for %2: %3")
                        .arg(row.texts[i], edited->name, fieldSentence(refusal));
            }
        }
        return refusalOf(*m_plan, lecturers);
    });
}

QString LecturerRegister::nameSpeciality(const QString &id, const QString &type, bool named)
{
    edits().endTyping();
    return editRow(&Plan::lecturers, id, tr("Edit specialities of %1").arg(nameOf(id)), {},
                   [&](Lecturer &edited) {
                       edited.specialities.removeAll(type);
                       if (named)
                           edited.specialities += type;
                       return QString();
                   });
}

/// "L01, L02, L05"
QString LecturerRegister::classesOf(const QString &lecturer) const
{
    QStringList codes;
    for (const TrainingClass &each : m_plan->plan().classes)
        if (names(each, lecturer))
            codes += each.code;
    return codes.join(QStringLiteral(", "));
}

QString LecturerRegister::remove(const QStringList &ids)
{
    if (!m_plan || ids.isEmpty())
        return rowIsGone();
    for (const QString &id : ids)
        if (const QString codes = classesOf(id); !codes.isEmpty())
            return edits().showRefusal(
                tr("%1 is named in %2; name somebody else there first.").arg(nameOf(id), codes));
    const Plan &plan = m_plan->plan();
    std::vector<Lecturer> lecturers = plan.lecturers;
    std::vector<Absence> absences = plan.absences;
    std::erase_if(lecturers, [&](const Lecturer &each) { return ids.contains(each.id); });
    std::erase_if(absences, [&](const Absence &each) { return ids.contains(each.lecturer); });
    std::vector<RowChange> rows = rowsBetween(plan.absences, absences);
    std::ranges::move(rowsBetween(plan.lecturers, lecturers), std::back_inserter(rows));
    const QString title = ids.size() == 1 ? tr("Remove lecturer %1").arg(nameOf(ids.first()))
                                          : tr("Remove %Ln lecturer(s)", "", int(ids.size()));
    edits().endTyping();
    return edits().makeEdit(title, std::move(rows));
}

QString LecturerRegister::addAbsence(const QString &lecturer)
{
    Absence added;
    added.id = newId();
    added.lecturer = lecturer;
    const int year = m_plan ? m_plan->plan().header.year : 0;
    const QDate today = QDate::currentDate();
    added.firstDay = added.lastDay = today.year() == year ? today : QDate(year, 1, 1);
    const QString reason = editList(&Plan::absences, tr("Add absence of %1").arg(nameOf(lecturer)),
                                    [&](std::vector<Absence> &absences) {
                                        added.position = nextPosition(absences);
                                        absences.push_back(added);
                                        return QString();
                                    });
    edits().showRefusal(reason);
    return reason.isEmpty() ? added.id : QString();
}

QString LecturerRegister::setAbsenceField(const QString &id, AbsenceField field,
                                          const QString &text)
{
    const int year = m_plan ? m_plan->plan().header.year : 0;
    return editRow(&Plan::absences, id, tr("Edit absence of %1").arg(m_current.name),
                   typingKey("absence", {id}, field), [&](Absence &edited) {
                       Refusal refusal;
                       switch (field) {
                       case FirstDay: refusal = setDay(edited.firstDay, text, year); break;
                       case LastDay: refusal = setDay(edited.lastDay, text, year); break;
                       case AbsenceNote: edited.note = cleanText(text); break;
                       }
                       if (refusal)
                           return fieldSentence(refusal);
                       return edited.lastDay < edited.firstDay
                                  ? tr("The last day is before the first one.")
                                  : QString();
                   });
}

QString LecturerRegister::removeAbsence(const QString &id)
{
    return editList(&Plan::absences, tr("Remove absence of %1").arg(m_current.name),
                    [&](std::vector<Absence> &absences) { return removeRow(absences, id); });
}

} // namespace taphuan
