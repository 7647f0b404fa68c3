#include "qml/icon.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace taphuan {
namespace {

constexpr qreal grid = 16;
constexpr qreal penWidth = 1.4;

// Strokes on a grid of 16: "M x y" begins, "L x y" draws to, "C" curves, "O x y r" is a circle.
const QHash<QString, QString> &shapes()
{
    static const QHash<QString, QString> table{
        {"overview",
         "M2.5 2.5 L6.5 2.5 L6.5 6.5 L2.5 6.5 Z M9.5 2.5 L13.5 2.5 L13.5 6.5 L9.5 6.5 Z "
         "M2.5 9.5 L6.5 9.5 L6.5 13.5 L2.5 13.5 Z M9.5 9.5 L13.5 9.5 L13.5 13.5 L9.5 13.5 Z"},
        {"classes", "M2 3 L14 3 L14 11 L2 11 Z M5 14 L8 11 L11 14 M5 6 L11 6 M5 8.5 L9 8.5"},
        {"estimate", "M3.5 2 L12.5 2 L12.5 14 L3.5 14 Z M6 5 L10 5 M6 8 L10 8 M6 11 L8.5 11"},
        {"appraisal", "M3.5 2 L12.5 2 L12.5 14 L3.5 14 Z M5.8 8.2 L7.4 9.8 L10.4 6 M6 4.2 L10 4.2"},
        {"cooperatives",
         "M2.5 14 L2.5 7 L8 2.5 L13.5 7 L13.5 14 Z M6.5 14 L6.5 10 L9.5 10 L9.5 14"},
        {"findings", "M4 14 L4 2.5 L12.5 2.5 L10.5 5.5 L12.5 8.5 L4 8.5"},
        {"undo", "M6 3 L2.5 6.5 L6 10 M2.5 6.5 L9.5 6.5 C12 6.5 13.5 8 13.5 9.8 C13.5 11.7 12 13 "
                 "10 13 L7 13"},
        {"redo", "M10 3 L13.5 6.5 L10 10 M13.5 6.5 L6.5 6.5 C4 6.5 2.5 8 2.5 9.8 C2.5 11.7 4 13 6 "
                 "13 L9 13"},
        {"lock",
         "M3.5 7.5 L12.5 7.5 L12.5 13.5 L3.5 13.5 Z M5.5 7.5 L5.5 5 C5.5 1.9 10.5 1.9 10.5 5 "
         "L10.5 7.5"},
        {"search", "O7 7 4.5 M10.4 10.4 L14 14"},
        {"plus", "M8 3 L8 13 M3 8 L13 8"},
        {"close", "M4 4 L12 12 M12 4 L4 12"},
        {"check", "M3 8.5 L6.5 12 L13 4.5"},
        {"expand", "M4 6 L8 10 L12 6"},
        {"collapse", "M4 10 L8 6 L12 10"},
        {"next", "M6 4 L10 8 L6 12"},
        {"previous", "M10 4 L6 8 L10 12"},
        {"up", "M8 13 L8 3 M4.5 6.5 L8 3 L11.5 6.5"},
        {"down", "M8 3 L8 13 M4.5 9.5 L8 13 L11.5 9.5"},
        {"go", "M3 8 L13 8 M9 4 L13 8 L9 12"},
        {"menu", "M2.5 4 L13.5 4 M2.5 8 L13.5 8 M2.5 12 L13.5 12"},
        {"delete",
         "M3 4.5 L13 4.5 M6 4.5 L6 2.5 L10 2.5 L10 4.5 M4.5 4.5 L5 13.5 L11 13.5 L11.5 4.5 "
         "M7 7 L7 11 M9 7 L9 11"},
        {"copy",
         "M5.5 5.5 L13.5 5.5 L13.5 13.5 L5.5 13.5 Z M3 10.5 L2.5 10.5 L2.5 2.5 L10.5 2.5 L10.5 3"},
        {"file", "M4 2 L9.5 2 L12.5 5 L12.5 14 L4 14 Z M9.5 2 L9.5 5 L12.5 5"},
        {"folder", "M2 3.5 L6.5 3.5 L8 5 L14 5 L14 13 L2 13 Z"},
        {"export", "M8 10 L8 2 M5 5 L8 2 L11 5 M2.5 10.5 L2.5 13.5 L13.5 13.5 L13.5 10.5"},
        {"import", "M8 2 L8 10 M5 7 L8 10 L11 7 M2.5 10.5 L2.5 13.5 L13.5 13.5 L13.5 10.5"},
        {"topic", "M2.5 4 L13.5 4 M2.5 8 L13.5 8 M2.5 12 L9 12"},
        {"calendar", "M2.5 3.5 L13.5 3.5 L13.5 13.5 L2.5 13.5 Z M2.5 6.8 L13.5 6.8 M5.5 2 L5.5 5 "
                     "M10.5 2 L10.5 5"},
        {"lecturers", "O8 5 2.6 M2.8 13.8 C3.2 10.6 5.2 9.4 8 9.4 C10.8 9.4 12.8 10.6 13.2 13.8"},
        {"columns", "M2.5 3 L13.5 3 L13.5 13 L2.5 13 Z M6.2 3 L6.2 13 M9.8 3 L9.8 13"},
        {"norms",
         "M3 2.5 L12.5 2.5 L12.5 13.5 L3 13.5 Z M5.5 2.5 L5.5 13.5 M8 5.5 L10.5 5.5 M8 8 L10.5 8"},
        {"settings",
         "M2.5 4 L13.5 4 M2.5 8 L13.5 8 M2.5 12 L13.5 12 O6 4 1.5 O10.5 8 1.5 O5 12 1.5"},
        {"error", "O8 8 6 M8 4.8 L8 8.8 M8 11 L8 11.1"},
        {"warning", "M8 2.5 L14 13 L2 13 Z M8 6.5 L8 9.5 M8 11.2 L8 11.3"},
        {"note", "O8 8 6 M8 7.5 L8 11.2 M8 4.9 L8 5"},
    };
    return table;
}

QPainterPath parsed(const QString &shape)
{
    QPainterPath path;
    QString spaced = shape;
    for (const QChar command : QStringLiteral("MLCOZ"))
        spaced.replace(command, QLatin1Char(' ') + command + QLatin1Char(' '));
    const QStringList words = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();) {
        const QChar command = words[at++].front();
        const auto number = [&] { return words[at++].toDouble(); };
        const auto point = [&] {
            const qreal x = number();
            return QPointF(x, number());
        };
        if (command == QLatin1Char('M'))
            path.moveTo(point());
        else if (command == QLatin1Char('L'))
            path.lineTo(point());
        else if (command == QLatin1Char('Z'))
            path.closeSubpath();
        else if (command == QLatin1Char('O')) {
            const QPointF centre = point();
            const qreal radius = number();
            path.addEllipse(centre, radius, radius);
        } else {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        }
    }
    return path;
}

const QPainterPath &pathOf(const QString &name)
{
    static QHash<QString, QPainterPath> paths;
    auto known = paths.constFind(name);
    if (known == paths.constEnd())
        known = paths.insert(name, parsed(shapes().value(name)));
    return *known;
}

} // namespace

void paintIcon(QPainter *painter, const QString &name, const QColor &color, const QRectF &place)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(place.topLeft());
    painter->scale(place.width() / grid, place.height() / grid);
    painter->drawPath(pathOf(name));
    painter->restore();
}

Icon::Icon(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(grid, grid);
    setAntialiasing(true);
}

void Icon::setName(const QString &name)
{
    if (std::exchange(m_name, name) == name)
        return;
    emit nameChanged();
    update();
}

void Icon::setColor(const QColor &color)
{
    if (std::exchange(m_color, color) == color)
        return;
    emit colorChanged();
    update();
}

void Icon::paint(QPainter *painter)
{
    paintIcon(painter, m_name, m_color, boundingRect());
}

} // namespace taphuan
