#pragma once

#include "app/job.h"

#include <deque>

namespace taphuan {

/// Long work of one page, one piece after the other on a worker, with one progress to be shown.
class WorkQueue : public QObject
{
    Q_OBJECT

public:
    explicit WorkQueue(QObject *parent = nullptr);

    Job *job() { return &m_job; }
    /// `done` is called in this thread once the work succeeded; before it, and also where it failed
    /// or was stopped, `ended`.
    void run(const QString &title, Job::Work work, std::function<void()> done,
             std::function<void()> ended = {});
    /// Stops what is running and forgets what waits.
    void clear();

signals:
    // Of what was not given up by clear().
    void failed(const QString &reason);
    void cancelled();

private:
    struct Piece
    {
        QString title;
        Job::Work work;
        std::function<void()> done;
        std::function<void()> ended;
    };
    void next();
    void end();

    std::deque<Piece> m_waiting;
    std::function<void()> m_done; ///< of what is running, as the next
    std::function<void()> m_ended;
    Job m_job;
};

} // namespace taphuan
