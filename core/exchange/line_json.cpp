#include "core/exchange/line_json.h"

namespace taphuan {

namespace {

/// Null where there is no norm.
const Norm *normAt(const Estimator &estimator, qint32 norm)
{
    return norm < 0 ? nullptr : &estimator.norms().at(norm);
}

std::optional<QString> codeOf(const Norm *norm)
{
    return norm ? std::optional(norm->code) : std::nullopt;
}

void writeFactors(JsonText &json, const Estimator &estimator, const Line &line)
{
    const QStringList units = factorUnits(estimator, line);
    json.startList();
    for (qsizetype i = 0; i < line.factorCount; ++i) {
        json.startObject();
        json.field("value", line.factors[i].text());
        json.field("unit", units.value(i));
        json.endObject();
    }
    json.endList();
}

void writeNorms(JsonText &json, const Norm *price, const Norm *cap)
{
    const Norm *source = price ? price : cap;
    json.field("norm", codeOf(price));
    json.field("capNorm", codeOf(cap));
    json.field("document", source ? std::optional(source->document) : std::nullopt);
    json.field("article", source ? std::optional(source->article) : std::nullopt);
    json.field("evidence", source ? std::optional(source->evidence) : std::nullopt);
}

} // namespace

void writeLineFields(JsonText &json, const Estimator &estimator, const TrainingClass &trainingClass,
                     const Line &line)
{
    const CostItem &item = estimator.catalogue().items[line.item];
    json.field("item", item.code);
    json.field("section", item.section);
    json.field("rank", codeOrNone<Rank>(line.rankOrNone));
    json.field("beneficiary", codeOrNone<Beneficiary>(line.beneficiaryOrNone));
    json.field("label", lineLabel(estimator, trainingClass, line));
    json.key("factors");
    writeFactors(json, estimator, line);
    json.field("rate", line.rate);
    json.field("cap", line.hasCap() ? std::optional(line.cap) : std::nullopt);
    writeNorms(json, normAt(estimator, line.priceNorm), normAt(estimator, line.capNorm));
    json.field("amount", line.amount);
    json.field("sharePercent", line.share.text());
    json.field("shareNorm", codeOf(normAt(estimator, line.shareNorm)));
    json.field("state", line.state);
    json.field("own", line.own());
    json.field("budgetCode", item.budgetCode);
}

} // namespace taphuan
