#include "app/appraisal_text.h"

#include "app/number_text.h"
#include "app/terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(appraisal)
};

/// Without the place.
QString whatIsWrong(const FaultyCell &fault)
{
    switch (fault.fault) {
    case ReadingFault::NoTable:
        return Words::tr("No sheet has the hidden columns by which a workbook is read back.");
    case ReadingFault::ColumnMissing:
        return Words::tr("the column “%1” is missing").arg(fault.detail);
    case ReadingFault::WrongPlan:
        return Words::tr("%n row(s) of another plan", "", int(fault.rows));
    case ReadingFault::Draft:
        return Words::tr("%n row(s) of a draft: only a submitted version is appraised", "",
                         int(fault.rows));
    case ReadingFault::WrongVersion:
        return Words::tr("%n row(s) of version %1", "", int(fault.rows)).arg(fault.detail);
    case ReadingFault::UnknownLine: return Words::tr("the version has no such line");
    case ReadingFault::Duplicate:
        return Words::tr("the same line stands in %1 too").arg(fault.detail);
    case ReadingFault::Formula: return Words::tr("a formula where a number belongs");
    case ReadingFault::Missing: return Words::tr("no figure; a line that is struck out has 0");
    case ReadingFault::NotANumber: return Words::tr("“%1” is no amount").arg(fault.detail);
    case ReadingFault::NotWhole:
        return Words::tr("%1 is no whole number of đồng").arg(fault.detail);
    case ReadingFault::Negative: return Words::tr("%1 is below zero").arg(fault.detail);
    case ReadingFault::TooLarge: return Words::tr("%1 is too large").arg(fault.detail);
    case ReadingFault::AboveRequested:
        return Words::tr("%1 is more than was requested").arg(fault.detail);
    case ReadingFault::OtherRequested:
        return Words::tr("%1 was not requested: the rates or quantities of the detail were changed")
            .arg(fault.detail);
    case ReadingFault::TextTooLong: return Words::tr("the words are too long");
    }
    Q_UNREACHABLE();
}

class AppraisalText
{
public:
    AppraisalText(const AppraisalReading &reading, const Appraisal &appraisal, const Plan &plan,
                  int width)
        : m_reading(reading), m_plan(plan), m_width(width)
    {
        for (const AppraisedClass &each : appraisal.classes)
            for (const AppraisedLine &line : each.lines)
                m_lines.insert({each.id, line.line->id}, line.line);
    }

    QString text() const
    {
        return (m_reading.proposals.empty() ? QString() : changes()) + foreign() + faults() +
               counts();
    }

private:
    QString row(const QString &code, const QString &line, const QString &requested,
                const QString &appraised, const QString &difference) const
    {
        return tableRow({{code, 7},
                         {line, m_width - 61},
                         {requested, 14, Align::Right},
                         {appraised, 14, Align::Right},
                         {difference, 14, Align::Right}});
    }
    QString words(const ProposedDecision &each) const
    {
        QStringList said{each.reason, each.document, each.comment};
        said.removeAll(QString());
        const QString text = said.join(QStringLiteral("; ")).simplified();
        return text.isEmpty() ? QString() : tableRow({{QString(), 7}, {text, m_width - 13}});
    }
    QString classCode(const QString &id) const
    {
        const auto found = std::ranges::find(m_plan.classes, id, &TrainingClass::id);
        return found == m_plan.classes.end() ? QString() : found->code;
    }
    QString changes() const
    {
        const QString rule = QString(m_width, u'─') + u'\n';
        QString text = row(Words::tr("Class"), Words::tr("Line"), Words::tr("Requested"),
                           Words::tr("Appraised"), Words::tr("Difference")) +
                       rule;
        Money requested;
        Money appraised;
        for (const ProposedDecision &each : m_reading.proposals) {
            text += row(classCode(each.classId), m_lines.value({each.classId, each.line})->label,
                        moneyText(each.requested), moneyText(each.appraised),
                        moneyText(each.appraised - each.requested)) +
                    words(each);
            requested += each.requested;
            appraised += each.appraised;
        }
        return text + rule +
               row({}, Words::tr("These lines"), moneyText(requested), moneyText(appraised),
                   moneyText(appraised - requested));
    }
    QString foreign() const
    {
        QString text;
        for (const ForeignRow &each : m_reading.foreign)
            text +=
                Words::tr("Not understood, %1: %2").arg(each.place, each.text.simplified()) + u'\n';
        return text;
    }
    QString faults() const
    {
        QString text;
        for (const FaultyCell &each : m_reading.faults)
            text += Words::tr("Fault: %1").arg(sentence(each)) + u'\n';
        return text;
    }
    QString counts() const
    {
        return Words::tr(
                   "Changes: %1; as they were: %2; absent: %3; not understood: %4; faults: %5.")
                   .arg(countText(qint64(m_reading.proposals.size())),
                        countText(m_reading.unchanged), countText(m_reading.absent),
                        countText(qint64(m_reading.foreign.size())),
                        countText(qint64(m_reading.faults.size()))) +
               u'\n';
    }

    const AppraisalReading &m_reading;
    const Plan &m_plan;
    int m_width;
    QHash<std::pair<QString, QString>, const FrozenLine *> m_lines;
};

} // namespace

QString sentence(const FaultyCell &fault)
{
    const QString what = whatIsWrong(fault);
    return fault.place.isEmpty() ? what : fault.place + QStringLiteral(": ") + what + u'.';
}

QString appraisalText(const AppraisalReading &reading, const Appraisal &appraisal, const Plan &plan,
                      int width)
{
    return AppraisalText(reading, appraisal, plan, width).text();
}

} // namespace taphuan
