#include "core/exchange/appraisal_json.h"

#include "core/exchange/json_text.h"

#include <algorithm>

namespace taphuan {

namespace {

QString classCode(const Plan &plan, const QString &id)
{
    const auto found = std::ranges::find(plan.classes, id, &TrainingClass::id);
    return found == plan.classes.end() ? id : found->code;
}

void writeChange(JsonText &json, const ProposedDecision &each, const Plan &plan)
{
    json.startObject();
    json.field("class", classCode(plan, each.classId));
    json.field("line", each.line);
    json.field("requested", each.requested);
    json.field("before", each.before);
    json.field("appraised", each.appraised);
    json.field("reason", each.reason);
    json.field("document", each.document);
    json.field("comment", each.comment);
    json.field("place", each.place);
    json.endObject();
}

void writeFault(JsonText &json, const FaultyCell &each)
{
    json.startObject();
    json.field("kind", each.fault);
    json.field("place", each.place);
    json.field("detail", each.detail);
    json.field("rows", each.rows);
    json.endObject();
}

void writeForeign(JsonText &json, const ForeignRow &each)
{
    json.startObject();
    json.field("place", each.place);
    json.field("text", each.text);
    json.endObject();
}

template<class Rows, class Write>
void writeList(JsonText &json, const char *name, const Rows &rows, Write write)
{
    json.key(name);
    json.startList();
    for (const auto &each : rows)
        write(each);
    json.endList();
}

} // namespace

QByteArray appraisalJson(const AppraisalReading &reading, qint64 version, const Plan &plan)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-appraisal");
    json.field("version", 1);
    json.field("planVersion", version);
    writeList(json, "changes", reading.proposals,
              [&](const ProposedDecision &each) { writeChange(json, each, plan); });
    json.field("unchanged", reading.unchanged);
    json.field("absent", reading.absent);
    writeList(json, "faults", reading.faults,
              [&](const FaultyCell &each) { writeFault(json, each); });
    writeList(json, "notUnderstood", reading.foreign,
              [&](const ForeignRow &each) { writeForeign(json, each); });
    json.endObject();
    return json.toUtf8();
}

} // namespace taphuan
