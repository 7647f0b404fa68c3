#include "app/norm_rows.h"

#include "app/wording.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

NormRow normRow(NormRow::Kind kind, const Norm &norm, const CostItem &item,
                const Catalogue &catalogue)
{
    NormRow row;
    row.kind = kind;
    row.title = normFigureText(norm, &item, catalogue);
    if (norm.kind == NormKind::Cap)
        row.title += QStringLiteral(" (%1)").arg(normKindText(norm.kind));
    row.documentText = documentText(norm.document, norm.article);
    if (!norm.isCentral())
        row.documentText += QStringLiteral(" · ") + scopeText(norm);
    row.periodText = normPeriodText(norm);
    row.unverified = norm.evidence != Evidence::Sourced;
    return row;
}

NormRow heading(const QString &title, const QString &remark = {})
{
    NormRow row;
    row.title = title;
    row.reasonText = remark;
    return row;
}

bool isForOthers(LossReason reason)
{
    return reason == LossReason::OtherRank || reason == LossReason::OtherPlace ||
           reason == LossReason::OtherBeneficiary;
}

void append(std::vector<NormRow> &rows, const QString &title, const NormAnswer &answer,
            const NormQuestion &question, const Estimator &estimator, const CostItem &item)
{
    const NormBook &norms = estimator.norms();
    const Catalogue &catalogue = estimator.catalogue();
    const Norm *chosen = answer.chosen >= 0 ? &norms.at(answer.chosen) : nullptr;
    rows.push_back(heading(title, chosen ? QString() : Wording::tr("none is in force")));
    if (chosen)
        rows.push_back(normRow(NormRow::Kind::Chosen, *chosen, item, catalogue));
    std::vector<NormRow> asides;
    for (const auto &[norm, reason] : answer.lost) {
        const Norm &lost = norms.at(norm);
        NormRow row = normRow(NormRow::Kind::Lost, lost, item, catalogue);
        row.reasonText = sentence(reason, lost, chosen, question, catalogue);
        row.isAside = isForOthers(reason);
        (row.isAside ? asides : rows).push_back(std::move(row));
    }
    rows.insert(rows.end(), asides.begin(), asides.end());
}

} // namespace

std::vector<NormRow> normRows(const Estimator &estimator, const TrainingClass &trainingClass,
                              const Line &line)
{
    const CostItem &item = estimator.catalogue().items[line.item];
    const auto questions = estimator.questionsOf(trainingClass, line);
    const NormBook &norms = estimator.norms();
    std::vector<NormRow> rows;
    if (questions.price.key.isEmpty()) {
        rows.push_back(heading(Wording::tr("Norm of the rate"),
                               Wording::tr("there is none for this cost item")));
    } else {
        const NormAnswer price = norms.answer(NormSearch::Price, questions.price);
        const NormAnswer cap = norms.answer(NormSearch::CentralCap, questions.price);
        append(rows, Wording::tr("Norm of the rate"), price, questions.price, estimator, item);
        if (cap.chosen != price.chosen || cap.lost != price.lost)
            append(rows, Wording::tr("Central cap"), cap, questions.price, estimator, item);
    }
    if (!questions.share.key.isEmpty())
        append(rows, Wording::tr("Norm of the state's share"),
               norms.answer(NormSearch::Price, questions.share), questions.share, estimator, item);
    return rows;
}

} // namespace taphuan
