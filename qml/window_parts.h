#pragma once

#include <QQmlListProperty>
#include <QQuickItem>

namespace taphuan {

/// The parts of the window that F6 leads through, one after the other; the panel beside a page is a
/// part of its own.
class WindowParts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<QQuickItem> all READ all CONSTANT)

public:
    using QObject::QObject;

    QQmlListProperty<QQuickItem> all() { return {this, &m_all}; }

    /// Brings the keyboard so many parts on: to what is marked as current there, to the list, or to
    /// whatever is first. Parts out of sight or without anything to focus are passed over.
    Q_INVOKABLE void go(int by);

private:
    QList<QQuickItem *> partsInSight() const;

    QList<QQuickItem *> m_all;
};

} // namespace taphuan
