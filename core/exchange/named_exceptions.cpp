#include "core/exchange/named_exceptions.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Ids of the entries of an item: the plan's defaults, then the class's.
QStringList entriesOf(const Plan &plan, const TrainingClass &trainingClass, const QString &item)
{
    QStringList ids;
    for (const auto *entries : {&plan.defaults, &trainingClass.entries})
        for (const Entry &entry : *entries)
            if (entry.item == item)
                ids.append(entry.id);
    return ids;
}

const TrainingClass *classWith(const Plan &plan, QString TrainingClass::*name, const QString &value)
{
    const auto found = std::ranges::find(plan.classes, value, name);
    return found == plan.classes.end() ? nullptr : &*found;
}

/// False where the line is not, or no longer, of the class.
bool nameLine(NamedException &named, const RecordedException &exception, const Plan &plan,
              const TrainingClass &trainingClass)
{
    const QStringList parts = exception.line.split(u'|'); // line_id.h
    if (parts.size() != 4)
        return false;
    named.item = parts[0];
    named.rank = codeFrom<Rank>(parts[1]);
    named.beneficiary = codeFrom<Beneficiary>(parts[2]);
    named.entry = entriesOf(plan, trainingClass, named.item).indexOf(parts[3]) + 1;
    return parts[3].isEmpty() || named.entry > 0;
}

std::optional<NamedException> namedException(const RecordedException &exception, const Plan &plan)
{
    NamedException named;
    named.finding = exception.finding;
    named.reason = exception.reason;
    named.document = exception.document;
    const auto *about = classWith(plan, &TrainingClass::id, exception.classId);
    const auto *other = classWith(plan, &TrainingClass::id, exception.otherClassId);
    const auto lecturer = std::ranges::find(plan.lecturers, exception.lecturerId, &Lecturer::id);
    const bool isGone = (!about && !exception.classId.isEmpty()) ||
                        (!other && !exception.otherClassId.isEmpty()) ||
                        (lecturer == plan.lecturers.end() && !exception.lecturerId.isEmpty());
    if (isGone || (!about && !exception.line.isEmpty()))
        return std::nullopt;
    if (about)
        named.classCode = about->code;
    if (other)
        named.otherClass = other->code;
    if (lecturer != plan.lecturers.end())
        named.lecturer = lecturer->code;
    if (!exception.line.isEmpty() && !nameLine(named, exception, plan, *about))
        return std::nullopt;
    return named;
}

QString lineOf(const NamedException &named, const QString &entry)
{
    return named.item.isEmpty() ? QString()
                                : named.item + u'|' + codeText(named.rank) + u'|' +
                                      codeText(named.beneficiary) + u'|' + entry;
}

} // namespace

std::vector<NamedException> namedExceptions(const Plan &plan)
{
    std::vector<NamedException> named;
    for (const RecordedException &exception : plan.exceptions)
        if (auto known = namedException(exception, plan))
            named.push_back(std::move(*known));
    return named;
}

std::vector<RecordedException> recordedExceptions(const std::vector<NamedException> &named,
                                                  const Plan &plan,
                                                  const std::function<QString()> &newId,
                                                  const RefuseException &refuse)
{
    std::vector<RecordedException> recorded;
    for (std::size_t i = 0; i < named.size(); ++i) {
        const NamedException &each = named[i];
        RecordedException &row = recorded.emplace_back();
        row.id = newId();
        row.position = qint64(i);
        row.finding = each.finding;
        row.reason = each.reason;
        row.document = each.document;
        const auto *about = classWith(plan, &TrainingClass::code, each.classCode);
        const auto *other = classWith(plan, &TrainingClass::code, each.otherClass);
        const auto lecturer = std::ranges::find(plan.lecturers, each.lecturer, &Lecturer::code);
        if (!about && !(each.classCode.isEmpty() && each.item.isEmpty()))
            refuse(i, "class", ProblemKind::NotInPlan);
        if (!other && !each.otherClass.isEmpty())
            refuse(i, "otherClass", ProblemKind::NotInPlan);
        if (lecturer == plan.lecturers.end() && !each.lecturer.isEmpty())
            refuse(i, "lecturer", ProblemKind::NotInPlan);
        const QStringList entries = about ? entriesOf(plan, *about, each.item) : QStringList();
        if (each.entry < 0 || each.entry > entries.size())
            refuse(i, "entry", ProblemKind::NotInPlan);
        if (each.reason.isEmpty())
            refuse(i, "reason", ProblemKind::Empty);
        if (each.document.isEmpty())
            refuse(i, "document", ProblemKind::Empty);
        row.classId = about ? about->id : QString();
        row.otherClassId = other ? other->id : QString();
        row.lecturerId = lecturer == plan.lecturers.end() ? QString() : lecturer->id;
        row.line = lineOf(each, entries.value(each.entry - 1));
    }
    return recorded;
}

} // namespace taphuan
