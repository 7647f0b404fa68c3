#include "app/norm_page.h"

#include "app/field_edits.h"
#include "app/norm_page_rows.h"
#include "app/number_text.h"

namespace taphuan {

namespace {

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
    nameDocument(m_draft.document);
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
    m_draft.article = norm->article;
    m_draft.ranks = codesIn(norm->ranks);
    m_draft.places = codesIn(norm->places);
    m_draft.beneficiaries = codesIn(norm->beneficiaries);
    m_draft.amount = norm->amount ? quantityText(Quantity::raw(norm->amount->raw())) : QString();
    m_draft.per = codeText(norm->per);
    m_draft.validFrom = dateText(norm->validFrom);
    m_draft.validTo = dateText(norm->validTo);
    m_draft.sourced = norm->evidence == Evidence::Sourced;
    nameDocument(norm->document);
    return {};
}

QString NormPage::readDraft(Norm &norm) const
{
    const OpenPlan &plan = *edits().plan();
    const bool isPercent = isPercentKey(plan.catalogue(), m_draft.key);
    const auto amount = parseRate(m_draft.amount, isPercent);
    const auto from = dayIn(m_draft.validFrom);
    const auto to = dayIn(m_draft.validTo);
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

void NormPage::nameDocument(const QString &number)
{
    const OpenPlan *plan = edits().plan();
    const QString clean = cleanText(number);
    m_draft.document = number;
    m_draft.documentIsNew = plan && !clean.isEmpty() && !plan->catalogue().document(clean);
    emit m_draft.changed();
    if (!m_draft.documentIsNew)
        return;
    if (!m_document.id.isEmpty())
        beginDocument();
    setNumber(number);
}

} // namespace taphuan
