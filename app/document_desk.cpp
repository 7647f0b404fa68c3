#include "app/document_desk.h"

#include "app/document_file.h"
#include "app/document_issuer.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/typing_key.h"
#include "app/workbook_info.h"

#include "export/document_paper.h"

namespace taphuan {

namespace {

QString nameOf(DocumentPart part)
{
    switch (part) {
    case DocumentPart::Number: return DocumentDesk::tr("Number");
    case DocumentPart::Subject: return DocumentDesk::tr("Subject");
    case DocumentPart::Addressee: return DocumentDesk::tr("Addressee");
    case DocumentPart::Basis: return DocumentDesk::tr("Legal bases");
    case DocumentPart::Body: return DocumentDesk::tr("Text");
    case DocumentPart::Recipients: return DocumentDesk::tr("Recipients");
    case DocumentPart::Signatory: return DocumentDesk::tr("Signatory");
    }
    Q_UNREACHABLE();
}

QString hintOf(DocumentPart part)
{
    switch (part) {
    case DocumentPart::Basis: return DocumentDesk::tr("A line each; {can_cu}: those of the plan.");
    case DocumentPart::Body:
        return DocumentDesk::tr("A line each paragraph; one that begins with # is a heading.");
    case DocumentPart::Recipients: return DocumentDesk::tr("A line each.");
    case DocumentPart::Signatory:
        return DocumentDesk::tr("A line each; what follows an empty line is the name.");
    default: return {};
    }
}

bool isFor(const DocumentTemplate &own, DocumentDesk::Kind kind, const QString &agency)
{
    return own.agency == agency && own.kind == codeText(DocumentKind(kind));
}

} // namespace

DocumentDesk::DocumentDesk(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false) {}

void DocumentDesk::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    emit changed();
    refresh();
}

QString DocumentDesk::agencyName() const
{
    const OpenPlan *plan = edits().plan();
    const Agency *agency = plan ? plan->catalogue().agency(edits().author().agency) : nullptr;
    return agency ? agency->name : QString();
}

QString DocumentDesk::placeholdersText() const
{
    QStringList lines;
    for (const Placeholder &each : placeholders())
        lines += QStringLiteral("{%1}  %2").arg(each.name, QString::fromUtf16(each.meaning));
    return lines.join(u'\n');
}

DocumentTexts DocumentDesk::texts(Kind kind) const
{
    return documentTexts(DocumentKind(kind), edits().plan()->plan(), edits().author().agency);
}

const PlanEstimate &DocumentDesk::estimate()
{
    if (m_estimate)
        return *m_estimate;
    const OpenPlan &plan = *edits().plan();
    PlanEstimate &estimate = m_estimate.emplace();
    for (const TrainingClass &each : plan.plan().classes)
        estimate.classes.push_back(*plan.figures().estimateOf(each.id));
    estimate.amount = plan.figures().amount();
    estimate.state = plan.figures().state();
    return estimate;
}

std::variant<Paper, QString> DocumentDesk::paper(Kind kind)
{
    const OpenPlan &open = *edits().plan();
    const DocumentTexts wording = texts(kind);
    if (const auto problem = problemOf(wording))
        return sentence(*problem);
    const WorkbookInfo info; // of workbooks only
    const Issuer issuer = issuerOf(edits().author().agency, open.plan().header, open.catalogue());
    return documentPaper(DocumentKind(kind), {open.estimator(), open.plan(), estimate(), info},
                         issuer, wording);
}

void DocumentDesk::look(const OpenPlan *)
{
    m_estimate.reset();
    refresh();
}

void DocumentDesk::show(const PlanDelta &delta)
{
    if (!delta.touched.classes.isEmpty() || !delta.refigured.isEmpty())
        m_estimate.reset();
    refresh();
}

void DocumentDesk::putAway()
{
    clear();
    m_estimate.reset();
    refresh(); // once it is looked at again
}

void DocumentDesk::clear()
{
    m_problemText.clear();
    m_parts.show({});
    m_preview.clear();
    emit changed();
}

void DocumentDesk::layOut()
{
    if (!edits().plan())
        return clear();
    m_problemText.clear();
    const DocumentTexts &shipped = shippedTexts(DocumentKind(m_kind));
    std::vector<TemplateRow> rows;
    for (const auto &[part, text] : texts(m_kind))
        rows.push_back(
            {codeText(part), nameOf(part), hintOf(part), text, shipped.at(part) != text});
    m_parts.show(rows);
    auto made = paper(m_kind);
    if (auto *document = std::get_if<Paper>(&made)) {
        m_preview.show(std::move(*document));
    } else {
        m_problemText = std::get<QString>(made);
        m_preview.clear();
    }
    emit changed();
}

QString DocumentDesk::setText(const QString &part, const QString &text)
{
    const auto known = codeFrom<DocumentPart>(part);
    const OpenPlan *open = edits().plan();
    if (!known || !open)
        return rowIsGone();
    if (const auto problem = problemOf(*known, text))
        return sentence(*problem);
    const QString agency = edits().author().agency;
    const auto &before = open->plan().templates;
    auto after = before;
    auto own = std::ranges::find_if(after, [&](const DocumentTemplate &each) {
        return isFor(each, m_kind, agency) && each.part == part;
    });
    if (own == after.end())
        own = after.insert(
            after.end(),
            {newId(), nextPosition(after), agency, codeText(DocumentKind(m_kind)), part, {}});
    own->text = cleanText(text);
    return edits().makeEdit(tr("Edit the wording of “%1”").arg(nameOf(*known)),
                            rowsBetween(before, after), typingKey("wording", {part}, m_kind));
}

QString DocumentDesk::reset(const QString &part)
{
    const auto known = codeFrom<DocumentPart>(part);
    if (!known)
        return rowIsGone();
    const QString agency = edits().author().agency;
    return edits().showRefusal(
        editList(&Plan::templates, tr("Take the shipped wording of “%1”").arg(nameOf(*known)),
                 [&](std::vector<DocumentTemplate> &own) {
                     std::erase_if(own, [&](const DocumentTemplate &each) {
                         return (isFor(each, m_kind, agency) || isFor(each, m_kind, {})) &&
                                each.part == part;
                     });
                     return QString();
                 }));
}

} // namespace taphuan
