#include "app/document_page.h"

#include "export/paper_look.h"

#include <QPainter>

namespace taphuan {

DocumentPage::DocumentPage(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
    setOpaquePainting(true);
}

void DocumentPage::setPreview(DocumentPreview *preview)
{
    if (m_preview == preview)
        return;
    if (m_preview)
        m_preview->disconnect(this);
    m_preview = preview;
    if (m_preview)
        connect(m_preview, &DocumentPreview::changed, this, [this] { update(); });
    update();
    emit previewChanged();
}

void DocumentPage::setPage(int page)
{
    if (m_page == page)
        return;
    m_page = page;
    update();
    emit pageChanged();
}

void DocumentPage::paint(QPainter *painter)
{
    if (!m_preview || m_page < 0 || m_page >= m_preview->pageCount())
        return;
    const double scale = width() / (page::width * 72 / 25.4);
    painter->scale(scale, scale);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_preview->layout()->draw(*painter, m_page);
}

} // namespace taphuan
