#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "export/paper_layout.h"

#include <optional>

namespace taphuan {

/// A document as it will stand on paper, for the window: its lines and pages are made on a worker
/// thread.
class DocumentPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)

public:
    explicit DocumentPreview(QObject *parent = nullptr);
    ~DocumentPreview() override; ///< waits

    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    bool running() const { return m_running; }
    const PaperLayout *layout() const { return m_layout.get(); } ///< null: nothing is shown
    /// The text of a page, to be read aloud.
    Q_INVOKABLE QString textOf(int page) const;

    /// What was shown stays until the new pages stand.
    void show(Paper paper);
    void clear();

signals:
    void changed();

private:
    using Layout = std::shared_ptr<const PaperLayout>;
    void begin(Paper paper);
    void finish();

    QFutureWatcher<Layout> m_watcher;
    Layout m_layout;
    std::optional<Paper> m_next; ///< asked for while another is being laid out
    bool m_running = false;
    bool m_isStale = false; ///< what is being laid out is not wanted any more
};

} // namespace taphuan
