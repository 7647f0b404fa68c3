#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <memory>

namespace taphuan {

/// One piece of long work on a worker thread, with its progress, for the window. What it needs is
/// captured by copy.
class Job : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

public:
    /// The work answers an empty text or the reason why it failed; it calls back with 0 to 1 and
    /// stops when that answers false.
    using Progress = std::function<bool(double)>;
    using Work = std::function<QString(const Progress &progress)>;

    explicit Job(QObject *parent = nullptr);
    ~Job() override; ///< cancels and waits

    bool running() const { return m_running; }
    qreal progress() const { return m_progress; }
    const QString &title() const { return m_title; }

    /// Only when none is running.
    void start(const QString &title, Work work);
    Q_INVOKABLE void cancel();

signals:
    void runningChanged();
    void progressChanged();
    void titleChanged();
    void done();
    void failed(const QString &reason);
    void cancelled();

private:
    void show(qreal progress);
    void finish();

    QFutureWatcher<QString> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_running = false;
    qreal m_progress = 0;
    QString m_title;
};

} // namespace taphuan
