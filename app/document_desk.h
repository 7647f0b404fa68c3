#pragma once

#include <QObject>

#include "app/document_preview.h"
#include "app/plan_part.h"
#include "app/template_model.h"

#include "export/document_texts.h"

namespace taphuan {

/// The documents that a plan is sent with: their wording, which each agency may have its own of,
/// and how they look with the plan's figures in them.
class DocumentDesk : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::TemplateModel *parts READ parts CONSTANT)
    Q_PROPERTY(taphuan::DocumentPreview *preview READ preview CONSTANT)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(QString placeholdersText READ placeholdersText CONSTANT)

public:
    enum Kind { Submission, PlanText }; ///< DocumentKind
    Q_ENUM(Kind)

    DocumentDesk(PlanEdits &edits, QObject *parent);

    TemplateModel *parts() { return &m_parts; }
    DocumentPreview *preview() { return &m_preview; }
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString agencyName() const; ///< which issues the documents: the one that the user acts for
    const QString &problemText() const { return m_problemText; } ///< why there are no pages
    QString placeholdersText() const; ///< what may stand in a wording, one a line

    /// `part` is a code. A text that cannot be filled in is refused.
    Q_INVOKABLE QString setText(const QString &part, const QString &text);
    /// Back to what is shipped.
    Q_INVOKABLE QString reset(const QString &part);

    /// The document, or why it cannot be made. Only while a plan is open.
    std::variant<Paper, QString> paper(Kind kind);

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();

private:
    void layOut() override;
    void putAway() override;
    void clear();
    DocumentTexts texts(Kind kind) const;
    const PlanEstimate &estimate();

    TemplateModel m_parts;
    DocumentPreview m_preview;
    Kind m_kind = Submission;
    QString m_problemText;
    std::optional<PlanEstimate> m_estimate; ///< kept while only wording is edited
};

} // namespace taphuan
