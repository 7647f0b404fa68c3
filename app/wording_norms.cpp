#include "app/wording.h"

#include "app/number_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// The labels of a set, as they were called on a day.
template<class Code> QString labels(CodeSet<Code> codes, const Catalogue &catalogue, QDate day)
{
    QStringList texts;
    for (std::size_t i = 0; i < codesOf<Code>().size(); ++i)
        if (codes.contains(Code(i)))
            texts += catalogue.label(Code(i), day);
    return texts.join(QStringLiteral("; "));
}

/// What one amount of the norm buys; an item counted in days may be priced by the session.
QString unitOf(const Norm &norm, const CostItem *item, const Catalogue &catalogue)
{
    const QString per = catalogue.label(norm.per);
    if (!item || item->normKey != norm.key)
        return per;
    QString unit = item->unit;
    for (std::size_t i = 0; i < item->factors.size(); ++i)
        if (item->factors[i] == Factor::DaysOrSessions && norm.per == Per::Session)
            unit.replace(item->units[qsizetype(i)], per);
    return unit;
}

/// Of the reasons that come from what the norm itself says.
QString notApplicableText(LossReason reason, const Norm &lost, QDate day,
                          const Catalogue &catalogue)
{
    switch (reason) {
    case LossReason::NotYetInForce:
        return Wording::tr("in force only from %1").arg(dateText(lost.validFrom));
    case LossReason::Expired:
        return Wording::tr("no longer in force since %1").arg(dateText(lost.validTo));
    case LossReason::OtherRank:
        return Wording::tr("only for the rank: %1").arg(labels(lost.ranks, catalogue, day));
    case LossReason::OtherPlace:
        return Wording::tr("only for places of the kind: %1")
            .arg(labels(lost.places, catalogue, day));
    case LossReason::OtherBeneficiary:
        return Wording::tr("only for: %1").arg(labels(lost.beneficiaries, catalogue, day));
    case LossReason::OtherProvince:
        return Wording::tr("only in the province of %1").arg(lost.scope);
    case LossReason::OnlyCap: return Wording::tr("only a cap, not the rate to be paid");
    case LossReason::NotCentral: return Wording::tr("a province's figure, not a central cap");
    default: return {};
    }
}

} // namespace

QString sentence(LossReason reason, const Norm &lost, const Norm *chosen,
                 const NormQuestion &question, const Catalogue &catalogue)
{
    switch (reason) {
    case LossReason::OverruledByProvince:
        return chosen ? Wording::tr("the figure of %1 goes before it").arg(chosen->scope)
                      : Wording::tr("a province's figure goes before it");
    case LossReason::LessSpecific:
        return Wording::tr("the chosen one says more exactly for whom and where");
    case LossReason::OlderText:
        return chosen && chosen->validFrom.isValid()
                   ? Wording::tr("older than the chosen text, which is in force from %1")
                         .arg(dateText(chosen->validFrom))
                   : Wording::tr("older than the chosen text");
    case LossReason::LaterCode:
        return Wording::tr("as good as the chosen one, but its id %1 comes later").arg(lost.code);
    default: return notApplicableText(reason, lost, question.day, catalogue);
    }
}

QString normFigureText(const Norm &norm, const CostItem *item, const Catalogue &catalogue)
{
    if (!norm.amount)
        return Wording::tr("figure not known");
    if (norm.per == Per::Percent)
        return rateText(*norm.amount, true);
    return QStringLiteral("%1 đồng/%2")
        .arg(rateText(*norm.amount, false), unitOf(norm, item, catalogue));
}

QString normPeriodText(const Norm &norm)
{
    const QString from = dateText(norm.validFrom);
    const QString last = norm.validTo.isValid() ? dateText(norm.validTo.addDays(-1)) : QString();
    if (from.isEmpty() && last.isEmpty())
        return Wording::tr("in force without a time limit");
    if (last.isEmpty())
        return Wording::tr("in force from %1").arg(from);
    if (from.isEmpty())
        return Wording::tr("in force until %1").arg(last);
    return Wording::tr("in force from %1 to %2").arg(from, last);
}

QString normKindText(NormKind kind)
{
    return kind == NormKind::Rate ? Wording::tr("rate") : Wording::tr("cap");
}

QString scopeText(const Norm &norm)
{
    return norm.isCentral() ? Wording::tr("central") : norm.scope;
}

QString documentText(const QString &document, const QString &article)
{
    return article.isEmpty() ? document : document + QStringLiteral(", ") + article;
}

QString evidenceText(Evidence evidence)
{
    return evidence == Evidence::Sourced ? QString()
                                         : Wording::tr("not checked against the original text");
}

} // namespace taphuan
