#include "qml/window_parts.h"

#include <QQuickWindow>

#include <algorithm>

namespace taphuan {

namespace {

bool holds(const QQuickItem *part, const QQuickItem *item)
{
    return part == item || part->isAncestorOf(item);
}

/// The panel that a page says it has beside it.
QQuickItem *panelOf(const QQuickItem *page)
{
    for (QQuickItem *item : page->childItems()) {
        if (!item->isVisible())
            continue;
        auto *panel = item->property("panel").value<QQuickItem *>();
        if (!panel)
            panel = panelOf(item);
        if (panel)
            return panel;
    }
    return nullptr;
}

bool isWanted(const QQuickItem *item)
{
    return item->property("current").toBool() || item->inherits("QQuickItemView");
}

QQuickItem *focusIn(QQuickItem *part, const QQuickItem *except)
{
    QQuickItem *first = nullptr;
    QQuickItem *item = part->nextItemInFocusChain();
    for (; item && item != first && item != part && holds(part, item);
         item = item->nextItemInFocusChain()) {
        if (except && holds(except, item))
            continue;
        if (isWanted(item))
            return item;
        if (!first)
            first = item;
    }
    return first;
}

} // namespace

QList<QQuickItem *> WindowParts::partsInSight() const
{
    QList<QQuickItem *> parts;
    for (QQuickItem *part : m_all) {
        if (!part->isVisible())
            continue;
        parts += part;
        if (QQuickItem *panel = panelOf(part); panel && panel->isVisible())
            parts += panel;
    }
    return parts;
}

void WindowParts::go(int by)
{
    const QList<QQuickItem *> parts = partsInSight();
    if (parts.isEmpty())
        return;
    const QQuickItem *focused = parts.first()->window()->activeFocusItem();
    // A panel comes after the page that holds it.
    const auto here = std::find_if(parts.rbegin(), parts.rend(), [&](const QQuickItem *part) {
        return focused && holds(part, focused);
    });
    const qsizetype count = parts.size();
    qsizetype at = parts.rend() - here - 1;
    for (qsizetype step = 0; step < count; ++step) {
        at = (at + by + count) % count;
        const qsizetype next = at + 1;
        const QQuickItem *panel =
            next < count && holds(parts[at], parts[next]) ? parts[next] : nullptr;
        if (QQuickItem *item = focusIn(parts[at], panel))
            return item->forceActiveFocus(Qt::TabFocusReason);
    }
}

} // namespace taphuan
