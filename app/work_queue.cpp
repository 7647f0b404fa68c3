#include "app/work_queue.h"

namespace taphuan {

WorkQueue::WorkQueue(QObject *parent) : QObject(parent)
{
    connect(&m_job, &Job::done, this, [this] {
        const auto done = std::exchange(m_done, nullptr);
        end();
        if (done)
            done();
        next();
    });
    connect(&m_job, &Job::cancelled, this, [this] {
        const bool isWanted = std::exchange(m_done, nullptr) != nullptr;
        end();
        if (isWanted)
            emit cancelled();
        next();
    });
    connect(&m_job, &Job::failed, this, [this](const QString &reason) {
        const bool isWanted = std::exchange(m_done, nullptr) != nullptr;
        end();
        if (isWanted)
            emit failed(reason);
        next();
    });
}

void WorkQueue::run(const QString &title, Job::Work work, std::function<void()> done,
                    std::function<void()> ended)
{
    m_waiting.push_back({title, std::move(work), std::move(done), std::move(ended)});
    next();
}

void WorkQueue::clear()
{
    m_done = nullptr;
    m_job.cancel();
    for (const Piece &piece : std::exchange(m_waiting, {}))
        if (piece.ended)
            piece.ended();
}

void WorkQueue::next()
{
    if (m_job.running() || m_waiting.empty())
        return;
    Piece piece = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_done = std::move(piece.done);
    m_ended = std::move(piece.ended);
    m_job.start(piece.title, std::move(piece.work));
}

void WorkQueue::end()
{
    if (const auto ended = std::exchange(m_ended, nullptr))
        ended();
}

} // namespace taphuan
