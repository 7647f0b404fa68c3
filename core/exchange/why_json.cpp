#include "core/exchange/estimate_json.h"

#include "core/exchange/line_json.h"
#include "core/exchange/plan_writer.h"

namespace taphuan {

// The codes of `why --json`, in the order of the enumerators.
template<> std::span<const QLatin1String> codesOf<LossReason>()
{
    static constexpr QLatin1String codes[] = {QLatin1String("not_yet_in_force"),
                                              QLatin1String("expired"),
                                              QLatin1String("other_rank"),
                                              QLatin1String("other_place"),
                                              QLatin1String("other_beneficiary"),
                                              QLatin1String("other_province"),
                                              QLatin1String("only_cap"),
                                              QLatin1String("not_central"),
                                              QLatin1String("overruled_by_province"),
                                              QLatin1String("less_specific"),
                                              QLatin1String("older_text"),
                                              QLatin1String("later_id")};
    return codes;
}

namespace {

void writeAnswer(JsonText &json, const NormBook &norms, const NormAnswer &answer)
{
    json.startObject();
    json.key("chosen");
    if (answer.chosen >= 0)
        PlanWriter(json).write(norms.at(answer.chosen));
    else
        json.null();
    json.key("lost");
    json.startList();
    for (const LostNorm &lost : answer.lost) {
        PlanWriter fields(json);
        json.startObject();
        describe(fields, norms.at(lost.norm));
        json.field("reason", lost.reason);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void writeAnswers(JsonText &json, const Estimator &estimator, const TrainingClass &trainingClass,
                  const Line &line)
{
    const NormBook &norms = estimator.norms();
    const auto [price, share] = estimator.questionsOf(trainingClass, line);
    json.key("price");
    writeAnswer(json, norms, norms.answer(NormSearch::Price, price));
    json.key("centralCap");
    writeAnswer(json, norms, norms.answer(NormSearch::CentralCap, price));
    json.key("share");
    writeAnswer(json, norms, norms.answer(NormSearch::Price, share));
}

} // namespace

QByteArray whyJson(const Estimator &estimator, const TrainingClass &trainingClass,
                   const ClassEstimate &estimate, int item)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-why");
    json.field("version", 1);
    json.field("class", trainingClass.code);
    json.field("item", estimator.catalogue().items[std::size_t(item)].code);
    json.key("lines");
    json.startList();
    for (const Line &line : estimate.lines) {
        if (line.item != item)
            continue;
        json.startObject();
        writeLineFields(json, estimator, trainingClass, line);
        writeAnswers(json, estimator, trainingClass, line);
        json.endObject();
    }
    json.endList();
    json.endObject();
    return json.toUtf8();
}

} // namespace taphuan
