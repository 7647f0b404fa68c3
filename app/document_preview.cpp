#include "app/document_preview.h"

#include <QtConcurrentRun>

namespace taphuan {

DocumentPreview::DocumentPreview(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DocumentPreview::finish);
}

DocumentPreview::~DocumentPreview()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QString DocumentPreview::textOf(int page) const
{
    return page >= 0 && page < pageCount() ? m_layout->textOf(page) : QString();
}

void DocumentPreview::show(Paper paper)
{
    if (m_running) {
        m_next = std::move(paper);
        m_isStale = true;
        return;
    }
    begin(std::move(paper));
    emit changed();
}

void DocumentPreview::clear()
{
    m_next.reset();
    m_isStale = m_running;
    m_layout.reset();
    emit changed();
}

void DocumentPreview::begin(Paper paper)
{
    m_running = true;
    m_isStale = false;
    m_watcher.setFuture(QtConcurrent::run(
        [paper = std::move(paper)]() -> Layout { return std::make_shared<PaperLayout>(paper); }));
}

void DocumentPreview::finish()
{
    m_running = false;
    if (!m_isStale)
        m_layout = m_watcher.result();
    if (m_next)
        begin(*std::exchange(m_next, std::nullopt));
    emit changed();
}

} // namespace taphuan
