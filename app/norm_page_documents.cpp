#include "app/norm_page.h"

#include "app/document_issuer.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/number_text.h"

#include "core/domain/register_rules.h"
#include "export/document_number.h"

namespace taphuan {

namespace {

/// What the number says, where nothing else was typed.
Document documentNumbered(const QString &number)
{
    Document document;
    document.number = number;
    document.kind = documentKindOf(number);
    return document;
}

bool isNamedBy(const std::vector<Norm> &norms, const QString &number)
{
    return std::ranges::find(norms, number, &Norm::document) != norms.end();
}

/// Whatever names the document.
void renumber(Plan &plan, const QString &before, const QString &number)
{
    for (Norm &norm : plan.norms)
        if (norm.document == before)
            norm.document = number;
    for (QString &each : plan.header.basis)
        if (each == before)
            each = number;
}

/// Puts the document in the place of the one with its id, or at the end.
void put(std::vector<Document> &documents, Document document)
{
    const auto row = std::ranges::find(documents, document.id, &Document::id);
    if (row != documents.end()) {
        document.position = row->position;
        document.replacedBy = row->replacedBy;
        *row = document;
        return;
    }
    document.id = newId();
    document.position = nextPosition(documents);
    documents.push_back(document);
}

} // namespace

const Document *NormPage::ownDocument(const QString &numberOrId) const
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return nullptr;
    const auto &documents = plan->plan().documents;
    const auto row = std::ranges::find_if(documents, [&](const Document &document) {
        return document.id == numberOrId || document.number == numberOrId;
    });
    return row == documents.end() ? nullptr : &*row;
}

bool NormPage::isBasis(const QString &number) const
{
    return edits().plan()->plan().header.basis.contains(number);
}

void NormPage::beginDocument()
{
    discard();
    for (QString DocumentDraft::*text :
         {&DocumentDraft::id, &DocumentDraft::number, &DocumentDraft::kind, &DocumentDraft::title,
          &DocumentDraft::issuer, &DocumentDraft::issued, &DocumentDraft::validFrom,
          &DocumentDraft::validTo})
        (m_document.*text).clear();
    m_document.sourced = false;
    emit m_document.changed();
}

QString NormPage::beginDocumentEdit(const QString &number)
{
    const Document *document = ownDocument(number);
    if (!document)
        return edits().showRefusal(
            tr("Shipped documents stay as they are; add the province's own."));
    discard();
    m_document.id = document->id;
    m_document.kind = document->kind;
    m_document.title = document->title;
    m_document.issued = dateText(document->issued);
    m_document.validFrom = dateText(document->validFrom);
    m_document.validTo = dateText(document->validTo);
    m_document.sourced = document->evidence == Evidence::Sourced;
    setNumber(number);
    return {};
}

/// A kind that was guessed from the number before follows the number.
void NormPage::setNumber(const QString &number)
{
    const OpenPlan *plan = edits().plan();
    const bool isGuess =
        m_document.kind.isEmpty() || m_document.kind == documentKindOf(m_document.number);
    if (const QString kind = documentKindOf(number); isGuess && !kind.isEmpty())
        m_document.kind = kind;
    m_document.number = number;
    m_document.issuer =
        plan ? documentIssuerOf(number, territoryOf(plan->plan().header)) : QString();
    emit m_document.changed();
}

QString NormPage::readDocument(Document &document) const
{
    const auto issued = dayIn(m_document.issued);
    const auto from = dayIn(m_document.validFrom);
    const auto to = dayIn(m_document.validTo);
    if (cleanText(m_document.number).isEmpty())
        return tr("A document needs a number.");
    if (!issued || !from || !to)
        return fieldSentence(fieldProblem(ProblemKind::NotADate, m_document.issued));
    document.number = cleanText(m_document.number);
    document.kind = cleanText(m_document.kind);
    document.title = cleanText(m_document.title);
    document.issued = *issued;
    document.validFrom = *from;
    document.validTo = *to;
    document.evidence = m_document.sourced ? Evidence::Sourced : Evidence::Recalled;
    return fieldSentence(problemOf(std::vector{document}));
}

QString NormPage::keepDocument()
{
    const OpenPlan *plan = edits().plan();
    Document document;
    if (!plan)
        return rowIsGone();
    if (const QString reason = readDocument(document); !reason.isEmpty())
        return edits().showRefusal(reason);
    const Document *before = ownDocument(m_document.id);
    const QString numberBefore = before ? before->number : QString();
    if (document.number != numberBefore && plan->catalogue().document(document.number))
        return edits().showRefusal(
            fieldSentence(fieldProblem(ProblemKind::DuplicateCode, document.number)));
    Plan after = plan->plan();
    document.id = m_document.id;
    put(after.documents, document);
    if (before)
        renumber(after, numberBefore, document.number);
    edits().endTyping();
    return edits().makeEdit(
        (before ? tr("Edit the document %1") : tr("Add the document %1")).arg(document.number),
        rowsBetween(plan->plan(), after));
}

QString NormPage::removeDocument()
{
    const Document *row = ownDocument(m_document.id);
    if (!row)
        return rowIsGone();
    if (isBasis(row->number) || isNamedBy(edits().plan()->plan().norms, row->number))
        return edits().showRefusal(
            tr("Norms of the province or the plan's legal basis name this document."));
    return editList(&Plan::documents, tr("Remove the document %1").arg(row->number),
                    [id = row->id](std::vector<Document> &rows) { return removeRow(rows, id); });
}

std::vector<Document> NormPage::documentsFor(const std::vector<Norm> &norms,
                                             const std::optional<Document> &entered) const
{
    const OpenPlan &plan = *edits().plan();
    std::vector<Document> documents = plan.plan().documents;
    std::erase_if(documents, [&](const Document &document) {
        return isNamedBy(plan.plan().norms, document.number) &&
               !isNamedBy(norms, document.number) && !isBasis(document.number);
    });
    for (const Norm &norm : norms) {
        const bool isKnown =
            plan.catalogue().document(norm.document) ||
            std::ranges::find(documents, norm.document, &Document::number) != documents.end();
        if (isKnown)
            continue;
        Document document = entered && entered->number == norm.document
                                ? *entered
                                : documentNumbered(norm.document);
        document.id = newId();
        document.position = nextPosition(documents);
        document.evidence = norm.evidence;
        documents.push_back(document);
    }
    return documents;
}

} // namespace taphuan
