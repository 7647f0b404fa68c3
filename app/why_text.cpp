#include "app/why_text.h"

#include "app/norm_rows.h"
#include "app/number_text.h"
#include "app/terminal.h"
#include "app/wording.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

class WhyText
{
    Q_DECLARE_TR_FUNCTIONS(terminal)

public:
    WhyText(const WordingContext &context, const TrainingClass &trainingClass, int width)
        : m_context(context), m_estimator(context.estimator), m_class(trainingClass), m_width(width)
    {
    }

    QString lineText(const Line &line) const;

private:
    QString fact(const QString &name, const QString &text) const;
    QString figures(const Line &line) const;
    QString rateText(const Line &line) const;
    QString capText(const Line &line) const;
    QString fundingText(const Line &line) const;
    QString normText(const NormRow &row) const;

    bool isPercent(const Line &line) const
    {
        return m_estimator.catalogue().items[line.item].pricedByPercent;
    }

    const WordingContext &m_context;
    const Estimator &m_estimator;
    const TrainingClass &m_class;
    int m_width;
};

QString WhyText::fact(const QString &name, const QString &text) const
{
    QString rows;
    if (!text.isEmpty())
        for (const QString &each : text.split(u'\n'))
            rows += tableRow(
                {{QString(), 0}, {rows.isEmpty() ? name : QString(), 12}, {each, m_width - 16}});
    return rows;
}

QString WhyText::rateText(const Line &line) const
{
    const QString rate = taphuan::rateText(line.rate, isPercent(line));
    return line.rateGiven()      ? tr("%1, entered in the plan").arg(rate)
           : line.priceNorm >= 0 ? tr("%1, by %2").arg(rate, basisOf(m_estimator, line))
                                 : rate;
}

QString WhyText::capText(const Line &line) const
{
    if (!line.hasCap())
        return tr("none known");
    const Norm &norm = m_estimator.norms().at(line.capNorm);
    return tr("%1, by %2")
        .arg(taphuan::rateText(line.cap, isPercent(line)),
             documentText(norm.document, norm.article));
}

QString WhyText::fundingText(const Line &line) const
{
    return tr("%1: state %2 đồng, own %3 đồng")
        .arg(shareText(m_estimator, m_class, line), moneyText(line.state), moneyText(line.own()));
}

QString WhyText::figures(const Line &line) const
{
    const QString product =
        tr("%1 × %2 = %3 đồng")
            .arg(howText(m_estimator, line), taphuan::rateText(line.rate, isPercent(line)),
                 moneyText(line.amount));
    return fact(tr("Computed"), product) + fact(tr("Rate"), rateText(line)) +
           fact(tr("Cap"), capText(line)) +
           fact(tr("Over the cap"), overCapText(m_estimator, line)) +
           fact(tr("Reason"), m_estimator.entryOf(m_class, line).reason) +
           fact(tr("Funding"), fundingText(line)) +
           fact(tr("To do"), lineProblemText(m_context, m_class, line));
}

QString WhyText::normText(const NormRow &row) const
{
    if (row.kind == NormRow::Kind::Heading)
        return tableRow(
            {{QString(), 0},
             {row.reasonText.isEmpty() ? row.title
                                       : row.title + QStringLiteral(": ") + row.reasonText,
              m_width - 2}});
    QStringList remarks{row.periodText,
                        row.unverified ? evidenceText(Evidence::Unknown) : QString(),
                        row.reasonText};
    remarks.removeAll(QString());
    const bool chosen = row.kind == NormRow::Kind::Chosen;
    return tableRow({{QString(), 2},
                     {chosen ? QStringLiteral("→") : QStringLiteral("–"), 1},
                     {row.title + QStringLiteral("  ") + row.documentText, m_width - 7}}) +
           tableRow({{QString(), 5}, {remarks.join(QStringLiteral("; ")), m_width - 7}});
}

QString WhyText::lineText(const Line &line) const
{
    QString text = lineLabel(m_estimator, m_class, line) + u'\n' + figures(line);
    for (const NormRow &row : normRows(m_estimator, m_class, line))
        text += normText(row);
    return text;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

} // namespace

QString whyText(const EstimatedPlan &plan, int classIndex, int item, int width)
{
    const TrainingClass &trainingClass = plan.plan.classes[std::size_t(classIndex)];
    const WordingContext context = wordingContext(plan.estimator, plan.plan);
    const WhyText why(context, trainingClass, width);
    QString text = tableRow({{trainingClass.code, 6}, {trainingClass.title, width - 8}});
    const qsizetype head = text.size();
    for (const Line &line : plan.estimate.classes[std::size_t(classIndex)].lines)
        if (line.item == item)
            text += u'\n' + why.lineText(line);
    if (text.size() == head)
        text += Words::tr("The class has no line of this cost item.") + u'\n';
    return text;
}

} // namespace taphuan
