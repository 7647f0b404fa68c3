#include "app/norm_page.h"

#include "app/edit_refusal.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/norm_page_rows.h"
#include "app/number_text.h"
#include "app/plan_file.h"
#include "app/wording.h"

#include "core/domain/plan_rules.h"
#include "core/exchange/norm_csv.h"
#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

constexpr qint64 largestCsv = 4 * 1024 * 1024;

template<class Code> void put(CodeSet<Code> &set, const QStringList &texts)
{
    set = {};
    for (const QString &text : texts)
        if (const auto code = codeFrom<Code>(text))
            set.insert(*code);
}

template<class Code> QStringList codesIn(CodeSet<Code> set)
{
    QStringList codes;
    for (std::size_t i = 0; i < codesOf<Code>().size(); ++i)
        if (set.contains(Code(i)))
            codes += codeText(Code(i));
    return codes;
}

} // namespace

NormPage::NormPage(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void NormPage::look(const OpenPlan *plan)
{
    m_day = plan ? QDate(plan->plan().header.year, 1, 1) : QDate();
    discard();
    refresh();
}

void NormPage::show(const PlanDelta &delta)
{
    if (delta.touched.onlyClasses())
        return;
    discard(); // what it would change was computed for the plan as it was
    refresh();
}

void NormPage::layOut()
{
    const OpenPlan *plan = edits().plan();
    const Catalogue &catalogue = plan ? plan->catalogue() : shippedCatalogue();
    m_norms.show(plan ? normListRows(*plan, m_day, m_filterText, m_onlyInForce)
                      : std::vector<NormListRow>());
    m_documents.show(plan ? documentRows(catalogue, m_day, firstYear(), lastYear())
                          : std::vector<DocumentRow>());
    m_keys.show(normKeyChoices(catalogue));
    m_pers.show(perChoices(catalogue));
    m_kinds.show(normKindChoices());
    emit shownChanged();
}

QString NormPage::dayText() const
{
    return dateText(m_day);
}

int NormPage::firstYear() const
{
    return 2008; // of the oldest text that is shipped
}

int NormPage::lastYear() const
{
    const OpenPlan *plan = edits().plan();
    return std::max(2028, plan ? plan->plan().header.year + 2 : 0);
}

double NormPage::dayPlace() const
{
    if (m_day.isNull())
        return 0;
    const double years = m_day.year() - firstYear() + m_day.dayOfYear() / 366.0;
    return std::clamp(years / (lastYear() + 1 - firstYear()), 0.0, 1.0);
}

void NormPage::setFilterText(const QString &text)
{
    m_filterText = text;
    refresh();
}

void NormPage::setOnlyInForce(bool only)
{
    m_onlyInForce = only;
    refresh();
}

QString NormPage::setDay(const QString &text)
{
    const OpenPlan *plan = edits().plan();
    const auto day = parseDate(text, plan ? plan->plan().header.year : 0);
    if (!day)
        return fieldSentence(fieldProblem(ProblemKind::NotADate, text));
    m_day = *day;
    refresh();
    return {};
}

void NormPage::beginNew()
{
    discard();
    m_draft.code.clear();
    for (QString NormDraft::*text :
         {&NormDraft::key, &NormDraft::article, &NormDraft::amount, &NormDraft::validTo})
        (m_draft.*text).clear();
    for (QStringList NormDraft::*codes :
         {&NormDraft::ranks, &NormDraft::places, &NormDraft::beneficiaries})
        (m_draft.*codes).clear();
    m_draft.kind = codeText(NormKind::Rate);
    m_draft.per = codeText(Per::Session);
    m_draft.validFrom = dayText();
    m_draft.sourced = false;
    emit m_draft.changed();
}

QString NormPage::beginEdit(const QString &code)
{
    const OpenPlan *plan = edits().plan();
    const auto &norms = plan ? plan->plan().norms : std::vector<Norm>();
    const auto norm = std::ranges::find(norms, code, &Norm::code);
    if (norm == norms.end())
        return edits().showRefusal(tr("Shipped norms stay as they are; add the province's own."));
    discard();
    m_draft.code = code;
    m_draft.key = norm->key;
    m_draft.kind = codeText(norm->kind);
    m_draft.document = norm->document;
    m_draft.article = norm->article;
    m_draft.ranks = codesIn(norm->ranks);
    m_draft.places = codesIn(norm->places);
    m_draft.beneficiaries = codesIn(norm->beneficiaries);
    m_draft.amount = norm->amount ? quantityText(Quantity::raw(norm->amount->raw())) : QString();
    m_draft.per = codeText(norm->per);
    m_draft.validFrom = dateText(norm->validFrom);
    m_draft.validTo = dateText(norm->validTo);
    m_draft.sourced = norm->evidence == Evidence::Sourced;
    emit m_draft.changed();
    return {};
}

QString NormPage::readDraft(Norm &norm) const
{
    const OpenPlan &plan = *edits().plan();
    const bool isPercent = isPercentKey(plan.catalogue(), m_draft.key);
    const auto amount = parseRate(m_draft.amount, isPercent);
    const auto dayOf = [&](const QString &text) {
        return cleanText(text).isEmpty() ? std::optional(QDate())
                                         : parseDate(text, plan.plan().header.year);
    };
    const auto from = dayOf(m_draft.validFrom);
    const auto to = dayOf(m_draft.validTo);
    if (m_draft.key.isEmpty() || cleanText(m_draft.document).isEmpty())
        return tr("A norm needs what it prices and a document.");
    if (!cleanText(m_draft.amount).isEmpty() && !amount)
        return tr("The amount cannot be read.");
    if (!from || !to)
        return fieldSentence(fieldProblem(ProblemKind::NotADate, m_draft.validFrom));
    norm.key = m_draft.key;
    norm.kind = codeFrom<NormKind>(m_draft.kind).value_or(NormKind::Rate);
    norm.document = cleanText(m_draft.document);
    norm.article = cleanText(m_draft.article);
    put(norm.ranks, m_draft.ranks);
    put(norm.places, m_draft.places);
    put(norm.beneficiaries, m_draft.beneficiaries);
    norm.amount = cleanText(m_draft.amount).isEmpty() ? std::nullopt : amount;
    norm.per = isPercent ? Per::Percent : codeFrom<Per>(m_draft.per).value_or(Per::Session);
    norm.validFrom = *from;
    norm.validTo = *to;
    norm.scope = plan.plan().header.province;
    norm.evidence = m_draft.sourced ? Evidence::Sourced : Evidence::Recalled;
    return {};
}

QString NormPage::proposeDraft()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return rowIsGone();
    std::vector<Norm> norms = plan->plan().norms;
    auto norm = std::ranges::find(norms, m_draft.code, &Norm::code);
    const bool isNew = m_draft.code.isEmpty() || norm == norms.end();
    if (isNew) {
        Norm fresh{.id = newId(), .position = nextPosition(norms)};
        fresh.code = fresh.id;
        norm = norms.insert(norms.end(), fresh);
    }
    if (const QString reason = readDraft(*norm); !reason.isEmpty())
        return edits().showRefusal(reason);
    return propose(isNew ? tr("Add a norm of %1").arg(norm->document)
                         : tr("Edit a norm of %1").arg(norm->document),
                   norms);
}

QString NormPage::proposeRemoval(const QString &code)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return rowIsGone();
    std::vector<Norm> norms = plan->plan().norms;
    std::erase_if(norms, [&](const Norm &norm) { return norm.code == code; });
    return propose(tr("Remove a norm"), norms);
}

/// Rows with the id of an own norm take its place.
QString NormPage::proposeImport(const QUrl &csv)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return {};
    std::variant<std::vector<Norm>, Problem> read;
    try {
        const auto bytes = readFile(csv.toLocalFile(), largestCsv);
        if (const auto *problem = std::get_if<Problem>(&bytes))
            return edits().showRefusal(sentence(*problem));
        read = readNormCsv(std::get<QByteArray>(bytes), plan->plan().header.province);
    } catch (const StorageError &error) {
        return edits().showRefusal(sentence(error));
    }
    if (const auto *problem = std::get_if<Problem>(&read))
        return edits().showRefusal(sentence(*problem));
    std::vector<Norm> norms = plan->plan().norms;
    for (Norm norm : std::get<std::vector<Norm>>(read)) {
        const auto present = std::ranges::find(norms, norm.code, &Norm::code);
        norm.id = present == norms.end() ? newId() : present->id;
        norm.position = present == norms.end() ? nextPosition(norms) : present->position;
        if (present == norms.end())
            norms.push_back(norm);
        else
            *present = norm;
    }
    return propose(tr("Import norms"), norms);
}

QString NormPage::refusalOf(const std::vector<Norm> &norms) const
{
    Plan plan = edits().plan()->plan();
    plan.norms = norms;
    const Catalogue &catalogue = edits().plan()->catalogue();
    for (const Norm &norm : norms) {
        if (const auto problem = problemOf(norm, catalogue))
            return fieldSentence(problem);
        if (std::ranges::find(catalogue.norms, norm.code, &Norm::code) != catalogue.norms.end())
            return fieldSentence(fieldProblem(ProblemKind::DuplicateCode, norm.code));
    }
    const NormBook book(catalogue.norms, norms, plan.header.province);
    const Estimator estimator(catalogue, plan.header, plan.lecturers, plan.defaults, book);
    return fieldSentence(totalProblem(plan.classes, estimatePlan(estimator, plan.classes)));
}

QString NormPage::propose(const QString &title, std::vector<Norm> norms)
{
    if (const QString reason = refusalOf(norms); !reason.isEmpty())
        return edits().showRefusal(reason);
    const auto effects = effectOfNorms(shippedCatalogue(), edits().plan()->plan(), norms);
    m_effects.show(effectRows(effects));
    const QString difference = totalDifferenceText(effects);
    const QString count = countText(qint64(effects.size()));
    m_proposalText =
        effects.empty() ? tr("No figure of the plan changes.")
        : difference.isEmpty()
            ? tr("Classes that change: %1; the total stays.").arg(count)
            : tr("Classes that change: %1; the total by %2 đồng.").arg(count, difference);
    m_proposal = Proposal{title, std::move(norms)};
    emit proposalChanged();
    return {};
}

std::vector<Document> NormPage::documentsFor(const std::vector<Norm> &norms) const
{
    const OpenPlan &plan = *edits().plan();
    std::vector<Document> documents = plan.plan().documents;
    for (const Norm &norm : norms) {
        const bool isKnown =
            plan.catalogue().document(norm.document) ||
            std::ranges::find(documents, norm.document, &Document::number) != documents.end();
        if (!isKnown)
            documents.push_back({.id = newId(),
                                 .position = nextPosition(documents),
                                 .number = norm.document,
                                 .kind = QStringLiteral("Nghị quyết HĐND"),
                                 .title = norm.scope,
                                 .validFrom = norm.validFrom,
                                 .validTo = norm.validTo,
                                 .evidence = norm.evidence});
    }
    return documents;
}

QString NormPage::keep()
{
    const OpenPlan *plan = edits().plan();
    if (!plan || !m_proposal)
        return {};
    const Proposal proposal = *m_proposal;
    std::vector<RowChange> rows = rowsBetween(plan->plan().norms, proposal.norms);
    for (RowChange &row : rowsBetween(plan->plan().documents, documentsFor(proposal.norms)))
        rows.push_back(std::move(row));
    edits().endTyping();
    const QString reason = edits().makeEdit(proposal.title, std::move(rows));
    if (reason.isEmpty())
        discard();
    return reason;
}

void NormPage::discard()
{
    if (!m_proposal)
        return;
    m_proposal.reset();
    m_proposalText.clear();
    m_effects.show({});
    emit proposalChanged();
}

} // namespace taphuan
