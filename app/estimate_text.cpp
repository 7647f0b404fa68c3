#include "app/estimate_text.h"

#include "app/number_text.h"
#include "app/terminal.h"
#include "app/wording.h"

#include "core/domain/money_words.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

class EstimateText
{
    Q_DECLARE_TR_FUNCTIONS(terminal)

public:
    EstimateText(const EstimatedPlan &plan, int width) : m_plan(plan), m_width(width) {}

    QString text() const;

private:
    QString head() const;
    QString row(const QString &what, const QString &how, const QString &amount,
                const QString &cap) const;
    QString classText(const TrainingClass &trainingClass, const ClassEstimate &estimate) const;
    QString classHead(const TrainingClass &trainingClass) const;
    QString sectionRow(const ClassEstimate &estimate, const QString &section) const;
    QString lineRow(const TrainingClass &trainingClass, const Line &line) const;
    QString classTotal(const QString &code, const ClassEstimate &estimate) const;
    QString typeRow(const QStringList &texts) const;
    QString types() const;
    QString total(const QString &name, Money money) const;
    QString ceiling() const;
    QString totals() const;

    const CostItem &itemOf(const Line &line) const
    {
        return m_plan.estimator.catalogue().items[line.item];
    }
    QString rule(QChar sign) const { return QString(m_width, sign) + u'\n'; }

    const EstimatedPlan &m_plan;
    int m_width;
};

QString EstimateText::head() const
{
    const PlanHeader &header = m_plan.plan.header;
    QString text;
    for (const QString &line : wrapped(header.title, m_width))
        text += line + u'\n';
    text += header.province + QStringLiteral(" · ") + QString::number(header.year) + u'\n';
    return text + u'\n' +
           row(tr("Cost item"), tr("How it is computed"), tr("Amount (đồng)"), tr("Cap")) +
           rule(u'═');
}

QString EstimateText::row(const QString &what, const QString &how, const QString &amount,
                          const QString &cap) const
{
    const int howWidth = m_width < 96 ? 22 : 28;
    return tableRow({{what, m_width - howWidth - 34},
                     {how, howWidth},
                     {amount, 14, Align::Right},
                     {cap, 14, Align::Right}});
}

QString EstimateText::classHead(const TrainingClass &trainingClass) const
{
    const CooperativeType *type = m_plan.estimator.catalogue().type(trainingClass.type);
    QStringList facts{type ? type->name : trainingClass.type,
                      dateText(trainingClass.startDate),
                      tr("days: %1").arg(quantityText(trainingClass.days)),
                      tr("sessions: %1").arg(quantityText(trainingClass.sessions())),
                      tr("trainees: %1").arg(countText(trainingClass.people())),
                      trainingClass.locality};
    facts.removeAll(QString());
    return tableRow({{trainingClass.code, 6}, {trainingClass.title, m_width - 8}}) +
           tableRow({{QString(), 6}, {facts.join(QStringLiteral(" · ")), m_width - 8}});
}

QString EstimateText::sectionRow(const ClassEstimate &estimate, const QString &section) const
{
    Money amount;
    for (const Line &line : estimate.lines)
        if (itemOf(line).section == section)
            amount += line.amount;
    return row(section + QStringLiteral(". ") + m_plan.estimator.catalogue().sectionLabel(section),
               {}, moneyText(amount), {});
}

QString EstimateText::lineRow(const TrainingClass &trainingClass, const Line &line) const
{
    const Estimator &estimator = m_plan.estimator;
    const bool isPercent = itemOf(line).pricedByPercent;
    QString cap = line.hasCap() ? rateText(line.cap, isPercent) : QStringLiteral("–");
    cap += isUnverified(estimator, line) ? u'*' : u' ';
    cap += hasError(line) ? u'!' : u' ';
    return row(QStringLiteral("   ") + lineLabel(estimator, trainingClass, line),
               howText(estimator, line) + QStringLiteral(" × ") + rateText(line.rate, isPercent),
               moneyText(line.amount), cap);
}

QString EstimateText::classText(const TrainingClass &trainingClass,
                                const ClassEstimate &estimate) const
{
    QString text = classHead(trainingClass);
    QString section;
    for (const Line &line : estimate.lines) {
        if (itemOf(line).section != section) {
            section = itemOf(line).section;
            text += sectionRow(estimate, section);
        }
        text += lineRow(trainingClass, line);
    }
    return text + classTotal(trainingClass.code, estimate) + rule(u'─');
}

QString EstimateText::classTotal(const QString &code, const ClassEstimate &estimate) const
{
    return tableRow(
        {{tr("Total of %1").arg(code), m_width - 70},
         {tr("state %1; own %2").arg(moneyText(estimate.state), moneyText(estimate.own())), 36},
         {moneyText(estimate.amount), 14, Align::Right}});
}

QString EstimateText::typeRow(const QStringList &texts) const
{
    return tableRow({{texts[0], m_width - 70},
                     {texts[1], 6, Align::Right},
                     {texts[2], 9, Align::Right},
                     {texts[3], 15, Align::Right},
                     {texts[4], 15, Align::Right},
                     {texts[5], 15, Align::Right}});
}

QString EstimateText::types() const
{
    const Catalogue &catalogue = m_plan.estimator.catalogue();
    QString text = u'\n' +
                   typeRow({tr("Cooperative type"), tr("Classes"), tr("Trainees"), tr("Total"),
                            tr("State"), tr("Own")}) +
                   rule(u'═');
    for (const TypeSum &sum : sumsByType(catalogue, m_plan.plan.classes, m_plan.estimate.classes))
        text += typeRow({catalogue.type(sum.type)->name, countText(sum.classes),
                         countText(sum.trainees), moneyText(sum.amount), moneyText(sum.state),
                         moneyText(sum.own())});
    return text + rule(u'─');
}

QString EstimateText::total(const QString &name, Money money) const
{
    return tableRow({{name, 34}, {moneyText(money), 20, Align::Right}});
}

QString EstimateText::ceiling() const
{
    const auto &ceiling = m_plan.plan.header.ceiling;
    if (!ceiling)
        return {};
    const Money over = m_plan.estimate.state - *ceiling;
    return total(tr("Ceiling of the state funding"), *ceiling) +
           (over > Money() ? total(tr("Over the ceiling"), over)
                           : total(tr("Left below the ceiling"), Money() - over));
}

QString EstimateText::totals() const
{
    FindingCounts counts;
    for (const Finding &finding : m_plan.findings())
        counts.add(finding.severity);
    QString text = total(tr("Total"), m_plan.estimate.amount) +
                   total(tr("State budget"), m_plan.estimate.state) +
                   total(tr("Cooperatives' own funds"), m_plan.estimate.own()) + ceiling();
    for (const QString &line :
         wrapped(tr("In words: %1.").arg(moneyInWords(m_plan.estimate.amount)), m_width) +
             wrapped(tr("Findings: %1.").arg(findingCountsText(counts)), m_width) +
             wrapped(tr("* not checked against the original text; ! an error, see “check”"),
                     m_width))
        text += line + u'\n';
    return text;
}

QString EstimateText::text() const
{
    QString text = head();
    for (std::size_t i = 0; i < m_plan.plan.classes.size(); ++i)
        text += classText(m_plan.plan.classes[i], m_plan.estimate.classes[i]);
    return text + types() + totals();
}

} // namespace

QString estimateText(const EstimatedPlan &plan, int width)
{
    return EstimateText(plan, width).text();
}

} // namespace taphuan
