#pragma once

#include <QQuickPaintedItem>

#include "app/document_preview.h"

namespace taphuan {

/// One page of a preview, drawn as wide as the item is: the same lines as in the file.
class DocumentPage : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        taphuan::DocumentPreview *preview READ preview WRITE setPreview NOTIFY previewChanged)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged)

public:
    explicit DocumentPage(QQuickItem *parent = nullptr);

    DocumentPreview *preview() const { return m_preview; }
    void setPreview(DocumentPreview *preview);
    int page() const { return m_page; }
    void setPage(int page);
    void paint(QPainter *painter) override;

signals:
    void previewChanged();
    void pageChanged();

private:
    DocumentPreview *m_preview = nullptr;
    int m_page = 0;
};

} // namespace taphuan
