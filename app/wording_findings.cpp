#include "app/wording.h"

#include "app/number_text.h"

#include <QCoreApplication>
#include <QHash>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

constexpr std::size_t mostPeriods = 3;

/// "14/03/2017 – 16/03/2017, 20/03/2017"; after three periods only that there are more.
QString daysText(const std::vector<QDate> &days)
{
    QStringList periods;
    for (std::size_t i = 0; i < days.size();) {
        std::size_t last = i;
        while (last + 1 < days.size() && days[last + 1] == days[last].addDays(1))
            ++last;
        if (periods.size() == qsizetype(mostPeriods))
            return periods.join(QStringLiteral(", ")) + u'…';
        periods += last == i ? dateText(days[i])
                             : dateText(days[i]) + QStringLiteral(" – ") + dateText(days[last]);
        i = last + 1;
    }
    return periods.join(QStringLiteral(", "));
}

/// The sentences about the findings of one plan.
class FindingWords
{
public:
    FindingWords(const Finding &finding, const WordingContext &context)
        : m_finding(finding)
        , m_estimator(context.estimator)
        , m_class(finding.classId.isEmpty() ? nullptr : context.classOf(finding.classId))
        , m_other(finding.otherClassId.isEmpty() ? nullptr : context.classOf(finding.otherClassId))
    {
    }

    QString ofLine() const;
    QString ofClass() const;
    QString ofPeople() const;
    QString ofPlan() const;
    QString ofRegisters() const;

private:
    bool isPercent() const
    {
        return m_finding.item >= 0 &&
               m_estimator.catalogue().items[std::size_t(m_finding.item)].pricedByPercent;
    }
    const Norm *norm() const
    {
        return m_finding.norm >= 0 ? &m_estimator.norms().at(m_finding.norm) : nullptr;
    }
    QString document() const
    {
        return norm() ? documentText(norm()->document, norm()->article) : QString();
    }
    QString lecturer() const
    {
        const Lecturer *found = m_estimator.lecturer(m_finding.lecturerId);
        return found ? found->name : m_finding.lecturerId;
    }
    QString agency() const
    {
        const Agency *found = m_estimator.catalogue().agency(m_finding.agency);
        return found ? found->name : m_finding.agency;
    }
    QString typeName() const
    {
        const CooperativeType *type = m_estimator.catalogue().type(m_finding.subject);
        return type ? type->name : m_finding.subject;
    }
    QString topic() const;
    QString overCap() const;
    QString emptyClass() const;
    QString holiday() const;
    QString lecturerClash() const;
    QString noDepartment() const;
    QString wrongDepartment() const;
    QString topicRepeated() const;
    QString unavailable() const;
    QString needNotCovered() const;

    const Finding &m_finding;
    const Estimator &m_estimator;
    const TrainingClass *m_class;
    const TrainingClass *m_other;
};

QString FindingWords::topic() const
{
    if (m_class)
        for (const Topic &topic : m_class->topics)
            if (topic.id == m_finding.topicId)
                return topic.title;
    return {};
}

QString FindingWords::overCap() const
{
    const QString cap =
        norm() && norm()->amount ? rateText(*norm()->amount, isPercent()) : QString();
    return Wording::tr("The rate is %1 above the cap of %2, %3 đồng in all (%4).")
        .arg(rateText(Rate::raw(m_finding.excess), isPercent()), cap,
             moneyText(m_finding.excessTotal), document());
}

QString FindingWords::ofLine() const
{
    switch (m_finding.kind) {
    case FindingKind::OverCap: return overCap();
    case FindingKind::NormUnknown:
        return Wording::tr("The norm in force has no known figure (%1): enter the rate.")
            .arg(document());
    case FindingKind::NormMissing:
        return Wording::tr("No norm is in force on the first day of the class: enter the rate.");
    case FindingKind::RateNeeded:
        return norm() ? Wording::tr("Only a cap is in force (%1): enter the rate.").arg(document())
                      : Wording::tr("There is no norm for this cost item: enter the rate.");
    case FindingKind::CapUnknown:
        return Wording::tr("No cap is known with which the rate could be compared.");
    case FindingKind::NormUnverified:
        return Wording::tr("The figure was not checked against the original text (%1).")
            .arg(document());
    case FindingKind::NormChangeDuringClass:
        return Wording::tr(
            "The norm changes while the class is held; that of the first day is used.");
    case FindingKind::ReasonMissing:
        return Wording::tr("A rate or quantity other than the computed one needs a reason.");
    default: return {};
    }
}

QString FindingWords::emptyClass() const
{
    QStringList lacks;
    if (m_class && m_class->people() == 0)
        lacks += Wording::tr("trainees");
    if (m_class && m_class->days.isZero())
        lacks += Wording::tr("days");
    if (m_class && m_class->topics.empty())
        lacks += Wording::tr("topics");
    return lacks.isEmpty()
               ? Wording::tr("The class is empty.")
               : Wording::tr("The class lacks: %1.").arg(lacks.join(QStringLiteral(", ")));
}

QString FindingWords::holiday() const
{
    return m_finding.subject.isEmpty()
               ? Wording::tr("Class days on a weekend: %1.").arg(daysText(m_finding.days))
               : Wording::tr("Class days on a public holiday (%1): %2.")
                     .arg(m_finding.subject, daysText(m_finding.days));
}

QString FindingWords::noDepartment() const
{
    return Wording::tr(
               "No department is responsible for the type “%1” on the first day of the class.")
        .arg(typeName());
}

QString FindingWords::ofClass() const
{
    switch (m_finding.kind) {
    case FindingKind::ClassOutsideYear:
        return Wording::tr("Class days outside the plan's year %1: %2.")
            .arg(QString::number(m_estimator.header().year), daysText(m_finding.days));
    case FindingKind::SessionsMismatch:
        return Wording::tr("The topics take %1 sessions, the class has %2.")
            .arg(quantityText(m_finding.actual), quantityText(m_finding.expected));
    case FindingKind::TopicWithoutLecturer:
        return Wording::tr("The topic “%1” has no lecturer.").arg(topic());
    case FindingKind::VenueClash:
        return Wording::tr("Both classes are held at %1 on %2.")
            .arg(m_finding.subject, daysText(m_finding.days));
    case FindingKind::Holiday: return holiday();
    case FindingKind::NoDepartment: return noDepartment();
    case FindingKind::EmptyClass: return emptyClass();
    default: return {};
    }
}

QString FindingWords::lecturerClash() const
{
    const QString text = m_finding.severity == Severity::Error
                             ? Wording::tr("%1 is needed in both classes on %2.")
                             : Wording::tr("%1 may be needed in both classes on %2.");
    return text.arg(lecturer(), daysText(m_finding.days));
}

QString FindingWords::wrongDepartment() const
{
    return m_finding.topicId.isEmpty()
               ? Wording::tr(
                     "%1 comes from %2, which is not responsible for this type of cooperative.")
                     .arg(lecturer(), agency())
               : Wording::tr(
                     "The topic “%1” is given by %2, which is not responsible for this type of "
                     "cooperative.")
                     .arg(topic(), agency());
}

QString FindingWords::ofPeople() const
{
    switch (m_finding.kind) {
    case FindingKind::LecturerClash: return lecturerClash();
    case FindingKind::LecturerRankUnpaid:
        return Wording::tr("%1 stays for the class but teaches none of its topics.")
            .arg(lecturer());
    case FindingKind::StayTooLong:
        return Wording::tr("%1 stays longer (%2) than the class takes (%3 days).")
            .arg(lecturer(), quantityText(m_finding.actual), quantityText(m_finding.expected));
    case FindingKind::WrongDepartment: return wrongDepartment();
    default: return {};
    }
}

QString FindingWords::ofPlan() const
{
    switch (m_finding.kind) {
    case FindingKind::BasisIncomplete:
        return Wording::tr("%1 is used but does not stand in the basis of the plan.")
            .arg(m_finding.subject);
    case FindingKind::OverCeiling:
        return Wording::tr("The state funding is %1 đồng above the ceiling of %2 đồng.")
            .arg(moneyText(Money(m_finding.excess)),
                 moneyText(m_estimator.header().ceiling.value_or(Money())));
    default: return {};
    }
}

QString FindingWords::topicRepeated() const
{
    const QString other = m_other ? m_other->code : QString();
    const QString classes = quantityText(m_finding.actual);
    return m_finding.actual == Quantity::whole(2)
               ? Wording::tr("The topic “%1” is taught to the same people in %2 too.")
                     .arg(topic(), other)
               : Wording::tr("The topic “%1” is taught to the same people in %2 classes, next in "
                             "%3.")
                     .arg(topic(), classes, other);
}

QString FindingWords::unavailable() const
{
    const QString text = m_finding.severity == Severity::Error
                             ? Wording::tr("%1 is needed but not available on %2.")
                             : Wording::tr("%1 may be needed but is not available on %2.");
    return text.arg(lecturer(), daysText(m_finding.days));
}

QString FindingWords::needNotCovered() const
{
    const QString managers = quantityText(m_finding.expected);
    return m_finding.actual.isZero()
               ? Wording::tr("No class trains the %1 managers of the type “%2” in %3.")
                     .arg(managers, typeName(), m_finding.district)
               : Wording::tr("Of the %1 managers of the type “%2” in %3 classes train only %4.")
                     .arg(managers, typeName(), m_finding.district, quantityText(m_finding.actual));
}

QString FindingWords::ofRegisters() const
{
    switch (m_finding.kind) {
    case FindingKind::TopicRepeated: return topicRepeated();
    case FindingKind::LecturerOutsideSpeciality:
        return Wording::tr("%1 teaches “%2”, but this type of cooperative is none of the "
                           "specialities.")
            .arg(lecturer(), topic());
    case FindingKind::LecturerUnavailable: return unavailable();
    case FindingKind::ContentNotSubmitted:
        return Wording::tr("The class begins on %1 and its content is not submitted yet.")
            .arg(m_class ? dateText(m_class->startDate) : QString());
    case FindingKind::NeedNotCovered: return needNotCovered();
    case FindingKind::CurriculumOutdated:
        return Wording::tr("“%1” was taken from version %2 of the curriculum %3; version %4 is the "
                           "newest.")
            .arg(topic(), quantityText(m_finding.actual), m_finding.subject,
                 quantityText(m_finding.expected));
    case FindingKind::VenueTooSmall:
        return Wording::tr("%1 holds %2 people, the class has %3.")
            .arg(m_finding.subject, quantityText(m_finding.expected),
                 quantityText(m_finding.actual));
    default: return {};
    }
}

} // namespace

WordingContext wordingContext(const Estimator &estimator, const Plan &plan)
{
    QHash<QString, const TrainingClass *> classes;
    classes.reserve(qsizetype(plan.classes.size()));
    for (const TrainingClass &trainingClass : plan.classes)
        classes.insert(trainingClass.id, &trainingClass);
    return {estimator, [classes](const QString &id) { return classes.value(id); }};
}

QString sentence(const Finding &finding, const WordingContext &context)
{
    const FindingWords words(finding, context);
    for (const auto part : {&FindingWords::ofLine, &FindingWords::ofClass, &FindingWords::ofPeople,
                            &FindingWords::ofPlan, &FindingWords::ofRegisters})
        if (const QString text = (words.*part)(); !text.isEmpty())
            return text;
    Q_UNREACHABLE();
}

} // namespace taphuan
