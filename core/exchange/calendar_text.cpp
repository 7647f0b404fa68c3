#include "core/exchange/calendar_text.h"

#include <QUuid>

#include <algorithm>

namespace taphuan {

namespace {

/// RFC 5545 section 3.3.11; characters that no content line may hold are left out.
QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            safe += QString(u'\\') + c;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe.toUtf8();
}

/// Where a line of at most `most` octets ends that begins at `from`: never within a character.
qsizetype endOfLine(const QByteArray &content, qsizetype from, qsizetype most)
{
    qsizetype end = std::min(from + most, content.size());
    while (end < content.size() && (uchar(content[end]) & 0xC0) == 0x80)
        --end;
    return end;
}

/// RFC 5545 section 3.1: lines of at most 75 octets, the following ones begin with a space.
void addLine(QByteArray &text, const QByteArray &content)
{
    constexpr qsizetype longest = 75;
    qsizetype from = endOfLine(content, 0, longest);
    text += content.first(from);
    while (from < content.size()) {
        const qsizetype to = endOfLine(content, from, longest - 1);
        text += "\r\n " + content.sliced(from, to - from);
        from = to;
    }
    text += "\r\n";
}

/// Nothing is written for an empty text.
void addText(QByteArray &text, const QByteArray &name, const QString &value)
{
    if (!value.isEmpty())
        addLine(text, name + ':' + escaped(value));
}

void addDay(QByteArray &text, const QByteArray &name, QDate day)
{
    addLine(text, name + ";VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1());
}

QByteArray stamp(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray uidOf(const PlanHeader &header, const TrainingClass &trainingClass)
{
    const QUuid ours(QStringLiteral("{6f0f6bd8-0f0b-4b53-9d0c-2f6d7c1c4a57}"));
    const QStringList names{header.province, QString::number(header.year), trainingClass.code};
    const QUuid uid = QUuid::createUuidV5(ours, names.join(u'\n'));
    return uid.toByteArray(QUuid::WithoutBraces) + "@taphuan";
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// "Kỹ năng quản trị (Báo cáo viên 1)"
QString topicText(const Plan &plan, const Topic &topic)
{
    const auto lecturer = std::ranges::find(plan.lecturers, topic.lecturer, &Lecturer::id);
    return lecturer == plan.lecturers.end()
               ? topic.title
               : QStringLiteral("%1 (%2)").arg(topic.title, lecturer->name);
}

QString descriptionOf(const Plan &plan, const Catalogue &catalogue,
                      const TrainingClass &trainingClass)
{
    const QDate day = trainingClass.startDate;
    const Agency *agency = catalogue.agency(catalogue.responsibleAgency(trainingClass.type, day));
    QStringList lines{agency ? agency->name : QString()};
    for (const Topic &topic : trainingClass.topics)
        lines += topicText(plan, topic);
    return joined(lines, QStringLiteral("\n"));
}

void addEvent(QByteArray &text, const Plan &plan, const Catalogue &catalogue,
              const TrainingClass &trainingClass, const QByteArray &writtenAt)
{
    const CooperativeType *type = catalogue.type(trainingClass.type);
    addLine(text, "BEGIN:VEVENT");
    addLine(text, "UID:" + uidOf(plan.header, trainingClass));
    addLine(text, "DTSTAMP:" + writtenAt);
    addDay(text, "DTSTART", trainingClass.startDate);
    addDay(text, "DTEND", trainingClass.lastDate().addDays(1)); // the first day no longer
    addText(text, "SUMMARY",
            joined({trainingClass.code, trainingClass.title}, QStringLiteral(" · ")));
    addText(text, "LOCATION",
            joined({trainingClass.venue, trainingClass.locality}, QStringLiteral(", ")));
    addText(text, "CATEGORIES", type ? type->name : QString());
    addText(text, "DESCRIPTION", descriptionOf(plan, catalogue, trainingClass));
    addLine(text, "END:VEVENT");
}

} // namespace

QByteArray calendarText(const Plan &plan, const Catalogue &catalogue, const QDateTime &writtenAt)
{
    QByteArray text;
    addLine(text, "BEGIN:VCALENDAR");
    addLine(text, "VERSION:2.0");
    addLine(text, "PRODID:-//Tap Huan//taphuan//VI");
    addLine(text, "METHOD:PUBLISH");
    addText(text, "X-WR-CALNAME", plan.header.title);
    for (const TrainingClass &trainingClass : plan.classes)
        if (trainingClass.startDate.isValid() && trainingClass.calendarDays() > 0)
            addEvent(text, plan, catalogue, trainingClass, stamp(writtenAt));
    addLine(text, "END:VCALENDAR");
    return text;
}

} // namespace taphuan
