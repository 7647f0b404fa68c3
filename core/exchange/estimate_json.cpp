#include "core/exchange/estimate_json.h"

#include "core/domain/money_words.h"
#include "core/exchange/finding_json.h"
#include "core/exchange/line_json.h"

namespace taphuan {

namespace {

/// `amount`, `state` and `own` of anything that has them.
void writeSums(JsonText &json, const auto &sums)
{
    json.field("amount", sums.amount);
    json.field("state", sums.state);
    json.field("own", sums.own());
}

void writeClass(JsonText &json, const Estimator &estimator, const TrainingClass &trainingClass,
                const ClassEstimate &estimate)
{
    json.startObject();
    json.field("code", trainingClass.code);
    writeSums(json, estimate);
    json.key("lines");
    json.startList();
    for (const Line &line : estimate.lines) {
        json.startObject();
        writeLineFields(json, estimator, trainingClass, line);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void writeTypes(JsonText &json, const std::vector<TypeSum> &types)
{
    json.startList();
    for (const TypeSum &type : types) {
        json.startObject();
        json.field("type", type.type);
        json.field("classes", type.classes);
        json.field("trainees", type.trainees);
        writeSums(json, type);
        json.endObject();
    }
    json.endList();
}

} // namespace

QByteArray estimateJson(const Estimator &estimator, const Plan &plan, const PlanEstimate &estimate,
                        const std::vector<Finding> &findings)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-estimate");
    json.field("version", 1);
    json.key("classes");
    json.startList();
    for (std::size_t i = 0; i < plan.classes.size(); ++i)
        writeClass(json, estimator, plan.classes[i], estimate.classes[i]);
    json.endList();
    writeSums(json, estimate);
    json.field("inWords", moneyInWords(estimate.amount));
    json.key("byType");
    writeTypes(json, sumsByType(estimator.catalogue(), plan.classes, estimate.classes));
    json.key("findings");
    FindingWriter(json, estimator, plan).write(findings);
    json.endObject();
    return json.toUtf8();
}

QByteArray findingsJson(const Estimator &estimator, const Plan &plan,
                        const std::vector<Finding> &findings)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-findings");
    json.field("version", 1);
    json.key("findings");
    FindingWriter(json, estimator, plan).write(findings);
    json.endObject();
    return json.toUtf8();
}

} // namespace taphuan
