#include "core/storage/change_json.h"

#include "core/storage/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taphuan {

namespace {

QJsonObject objectOf(const TableShape &shape, const Row &row)
{
    QJsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i)
        object.insert(shape.columns.at(qsizetype(i)), QJsonValue::fromVariant(row[i]));
    return object;
}

QVariant variantOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QVariant::fromValue<qlonglong>(value.toInteger());
    return value.isString() ? value.toString() : QVariant();
}

std::optional<Row> rowFrom(const TableShape &shape, const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    Row row;
    for (const QLatin1String column : shape.columns)
        row.push_back(object.contains(column) ? variantOf(object.value(column))
                                              : shape.absent[row.size()]);
    return row;
}

} // namespace

QString changesText(const std::vector<RowChange> &rows)
{
    QJsonArray array;
    for (const RowChange &row : rows) {
        const TableShape &shape = shapeOf(row.table);
        QJsonObject object{{"table", shape.name}, {"id", row.id}};
        if (row.before)
            object.insert("before", objectOf(shape, *row.before));
        if (row.after)
            object.insert("after", objectOf(shape, *row.after));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<RowChange>> changesFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    std::vector<RowChange> rows;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        const QString name = object.value("table").toString();
        const auto shape = std::ranges::find(tableShapes(), name, &TableShape::name);
        if (shape == tableShapes().end())
            return std::nullopt;
        rows.push_back({shape->table, object.value("id").toString(),
                        rowFrom(*shape, object.value("before")),
                        rowFrom(*shape, object.value("after"))});
    }
    return rows;
}

QString rowText(Table table, const Row &row)
{
    return QString::fromUtf8(
        QJsonDocument(objectOf(shapeOf(table), row)).toJson(QJsonDocument::Compact));
}

std::optional<Row> rowFrom(Table table, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? rowFrom(shapeOf(table), QJsonValue(document.object()))
                               : std::nullopt;
}

} // namespace taphuan
