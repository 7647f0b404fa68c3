#include "app/version_json.h"

#include "core/exchange/json_text.h"
#include "core/storage/tables.h"

#include <algorithm>

namespace taphuan {

namespace {

void writeHead(JsonText &json, const SubmittedVersion &head)
{
    json.field("number", head.number);
    json.field("classes", head.classes);
    json.field("trainees", head.trainees);
    json.field("amount", head.amount);
    json.field("state", head.state);
    json.field("own", head.own());
    json.field("planChecksum", head.planChecksum);
}

void writeLine(JsonText &json, const char *key, const std::optional<FrozenLine> &line)
{
    json.key(key);
    if (!line)
        return json.null();
    json.startObject();
    json.key("factors");
    json.startList();
    for (const FrozenLine::Factor &factor : line->factors) {
        json.startObject();
        json.field("value", factor.value.text());
        json.field("unit", factor.unit);
        json.endObject();
    }
    json.endList();
    json.field("rate", line->rate);
    json.field("norm", line->norm.isEmpty() ? std::nullopt : std::optional(line->norm));
    json.field("amount", line->amount);
    json.field("state", line->state);
    json.field("own", line->own());
    json.endObject();
}

void writeCell(JsonText &json, const QVariant &value)
{
    if (value.isNull())
        json.null();
    else if (value.typeId() == QMetaType::QString)
        json.value(value.toString());
    else
        json.value(value.toLongLong());
}

/// The columns in which a row differs; all of one that came or went.
void writeRow(JsonText &json, const RowChange &row)
{
    const TableShape &shape = shapeOf(row.table);
    json.startObject();
    json.field("table", shape.name);
    json.field("id", row.id);
    json.field("kind", !row.before ? "added" : !row.after ? "gone" : "changed");
    json.key("columns");
    json.startList();
    for (std::size_t i = 0; i < std::size_t(shape.columns.size()); ++i) {
        const QVariant before = row.before ? row.before->at(i) : QVariant();
        const QVariant after = row.after ? row.after->at(i) : QVariant();
        if (before == after)
            continue;
        json.startObject();
        json.field("column", shape.columns[qsizetype(i)]);
        json.key("before");
        writeCell(json, before);
        json.key("after");
        writeCell(json, after);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void writeRows(JsonText &json, const std::vector<RowChange> &rows)
{
    json.key("rows");
    json.startList();
    for (const RowChange &row : rows)
        writeRow(json, row);
    json.endList();
}

QString codeOf(const QString &classId, const Plan &before, const Plan &after)
{
    for (const Plan *plan : {&after, &before}) {
        const auto found = std::ranges::find(plan->classes, classId, &TrainingClass::id);
        if (found != plan->classes.end())
            return found->code;
    }
    return {};
}

void writeClass(JsonText &json, const ClassDifference &each, const QString &code)
{
    json.startObject();
    json.field("class", code);
    json.field("kind", each.isAdded ? "added" : each.isGone ? "gone" : "changed");
    json.field("difference", each.amount());
    json.field("stateDifference", each.state());
    json.key("lines");
    json.startList();
    for (const LineDifference &line : each.lines) {
        const FrozenLine &shown = line.after ? *line.after : *line.before;
        json.startObject();
        json.field("line", shown.id);
        json.field("item", shown.item);
        json.field("label", shown.label);
        writeLine(json, "before", line.before);
        writeLine(json, "after", line.after);
        json.field("difference", line.amount());
        json.endObject();
    }
    json.endList();
    writeRows(json, each.rows);
    json.endObject();
}

} // namespace

QByteArray versionsJson(const std::vector<SubmittedVersion> &versions,
                        const std::vector<VersionEvent> &events)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-versions");
    json.field("version", 1);
    json.key("versions");
    json.startList();
    for (const SubmittedVersion &head : versions) {
        json.startObject();
        writeHead(json, head);
        json.field("at", head.at);
        json.field("person", head.person);
        json.field("agency", head.agency);
        json.field("note", head.note);
        json.field("step", versionState(events, head.number));
        json.field("program", head.program);
        json.endObject();
    }
    json.endList();
    json.endObject();
    return json.toUtf8();
}

QByteArray differenceJson(const VersionDifference &difference, const Plan &before,
                          const Plan &after)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-diff");
    json.field("version", 1);
    for (const auto &[key, head] :
         {std::pair("before", &difference.before), std::pair("after", &difference.after)}) {
        json.key(key);
        json.startObject();
        writeHead(json, *head);
        json.endObject();
    }
    json.field("difference", difference.after.amount - difference.before.amount);
    json.field("stateDifference", difference.after.state - difference.before.state);
    json.key("classes");
    json.startList();
    for (const ClassDifference &each : difference.classes)
        writeClass(json, each, codeOf(each.id, before, after));
    json.endList();
    writeRows(json, difference.rows);
    json.endObject();
    return json.toUtf8();
}

} // namespace taphuan
