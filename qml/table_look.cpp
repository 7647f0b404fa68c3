#include "qml/table_look.h"

namespace taphuan {

void TableLook::setColumns(const QVariantList &columns)
{
    for (const QVariant &column : std::as_const(m_sources))
        if (auto *source = column.value<QObject *>())
            source->disconnect(this);
    m_sources = columns;
    for (const QVariant &column : columns) {
        auto *source = column.value<QObject *>();
        connect(source, SIGNAL(widthChanged()), this, SLOT(readColumns()));
        connect(source, SIGNAL(inkChanged()), this, SLOT(readColumns()));
    }
    readColumns();
}

void TableLook::readColumns()
{
    m_columns.clear();
    double left = 0;
    for (const QVariant &column : std::as_const(m_sources)) {
        const auto *source = column.value<QObject *>();
        const double width = source->property("width").toDouble();
        m_columns.push_back(
            {source->property("number").toInt(), left, width,
             Qt::Alignment::fromInt(source->property("alignment").toInt()),
             Qt::TextElideMode(source->property("elide").toInt()),
             source->property("ink").value<QColor>(), source->property("strong").toBool(),
             source->property("wraps").toBool(), source->property("marked").toBool()});
        left += width;
    }
    emit changed();
}

} // namespace taphuan
