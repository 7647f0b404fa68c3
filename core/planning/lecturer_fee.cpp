#include "core/planning/lecturer_fee.h"

#include "core/domain/line_amount.h"

#include <algorithm>

namespace taphuan {

int lecturerFeeItem(const Catalogue &catalogue)
{
    const auto item = std::ranges::find_if(catalogue.items, [](const CostItem &each) {
        return each.per == LinePer::Rank && each.factors == std::vector{Factor::RankSessions};
    });
    return item == catalogue.items.end() ? -1 : int(item - catalogue.items.begin());
}

std::optional<Rate> lecturerFee(const Estimator &estimator, const TrainingClass &trainingClass,
                                Rank rank)
{
    const int item = lecturerFeeItem(estimator.catalogue());
    if (item < 0)
        return std::nullopt;
    Line line;
    line.item = quint8(item);
    line.rankOrNone = qint8(rank);
    if (const auto entered = estimator.entryOf(trainingClass, line).rate)
        return entered;
    const NormBook &norms = estimator.norms();
    const NormQuestion question = estimator.questionsOf(trainingClass, line).price;
    const int norm = norms.answer(NormSearch::Price, question).chosen;
    return norm < 0 ? std::nullopt : norms.at(norm).amount;
}

Money lecturerFeeAmount(const Estimator &estimator, const Line &line, Quantity sessions)
{
    Line own = line;
    own.factors[0] = sessions;
    own.factorCount = 1;
    return amountOf(own, line.rate, estimator.catalogue().items[line.item],
                    estimator.header().roundTo);
}

} // namespace taphuan
