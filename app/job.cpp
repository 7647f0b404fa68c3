#include "app/job.h"

#include <QtConcurrentRun>

#include <exception>

namespace taphuan {

namespace {

/// An exception that reached a QFuture would be thrown again by every wait for it.
QString reasonOf(const Job::Work &work, const Job::Progress &progress)
{
    try {
        return work(progress);
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

Job::Job(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Job::finish);
}

Job::~Job()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Job::start(const QString &title, Work work)
{
    Q_ASSERT(!m_running);
    m_title = title;
    emit titleChanged();
    show(0);
    m_running = true;
    emit runningChanged();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([this, stop = m_stop, work = std::move(work)] {
        double shown = 0;
        return reasonOf(work, [&](double progress) {
            if (progress - shown >= 0.01) {
                shown = progress;
                QMetaObject::invokeMethod(this, [this, progress] { show(progress); });
            }
            return !*stop;
        });
    }));
}

void Job::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void Job::show(qreal progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    emit progressChanged();
}

void Job::finish()
{
    m_running = false;
    emit runningChanged();
    const QString reason = m_watcher.result();
    if (!reason.isEmpty())
        emit failed(reason);
    else if (*m_stop)
        emit cancelled();
    else
        emit done();
}

} // namespace taphuan
