#include "app/work_queue.h"

namespace taphuan {

WorkQueue::WorkQueue(QObject *parent) : QObject(parent)
{
    connect(&m_job, &Job::done, this, [this] {
        if (const auto done = std::exchange(m_done, nullptr))
            done();
        next();
    });
    connect(&m_job, &Job::cancelled, this, [this] {
        if (std::exchange(m_done, nullptr))
            emit cancelled();
        next();
    });
    connect(&m_job, &Job::failed, this, [this](const QString &reason) {
        if (std::exchange(m_done, nullptr))
            emit failed(reason);
        next();
    });
}

void WorkQueue::run(const QString &title, Job::Work work, std::function<void()> done)
{
    m_waiting.push_back({title, std::move(work), std::move(done)});
    next();
}

void WorkQueue::clear()
{
    m_waiting.clear();
    m_done = nullptr;
    m_job.cancel();
}

void WorkQueue::next()
{
    if (m_job.running() || m_waiting.empty())
        return;
    Piece piece = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_done = std::move(piece.done);
    m_job.start(piece.title, std::move(piece.work));
}

} // namespace taphuan
