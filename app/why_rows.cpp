#include "app/why_rows.h"

#include "app/wording.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct WhyTexts
{
    Q_DECLARE_TR_FUNCTIONS(WhyForm)
};

WhyRow headingRow(const QString &title)
{
    WhyRow row;
    row.rowKind = WhyModel::Heading;
    row.title = title;
    return row;
}

WhyRow normRow(const Norm &norm, const CostItem &item, const Catalogue &catalogue)
{
    WhyRow row;
    const bool isItems = norm.key == item.normKey;
    row.title = normFigureText(norm, isItems ? &item : nullptr, catalogue);
    row.documentText = documentText(norm.document, norm.article);
    row.periodText = normPeriodText(norm);
    row.unverified = norm.evidence != Evidence::Sourced;
    return row;
}

/// The rows of one question to the norms, under its headings.
class Answer
{
public:
    Answer(const Estimator &estimator, const CostItem &item, const NormQuestion &question,
           NormSearch search)
        : m_estimator(estimator)
        , m_item(item)
        , m_question(question)
        , m_answer(estimator.norms().answer(search, question))
    {
    }

    bool isEmpty() const { return m_answer.chosen < 0 && m_answer.lost.empty(); }
    int chosen() const { return m_answer.chosen; }
    void addChosen(std::vector<WhyRow> &rows, const QString &heading) const
    {
        rows.push_back(headingRow(heading));
        WhyRow row;
        if (const Norm *norm = chosenNorm())
            row = normRow(*norm, m_item, m_estimator.catalogue());
        else
            row.title = WhyTexts::tr("None is in force");
        row.rowKind = WhyModel::Chosen;
        rows.push_back(row);
    }
    void addLost(std::vector<WhyRow> &rows, const QString &heading) const
    {
        if (m_answer.lost.empty())
            return;
        rows.push_back(headingRow(heading));
        std::vector<WhyRow> others;
        for (const LostNorm &lost : m_answer.lost)
            (isForOthers(lost.reason) ? others : rows).push_back(lostRow(lost));
        if (!others.empty())
            rows.push_back(othersRow(int(others.size())));
        rows.insert(rows.end(), others.begin(), others.end());
    }

private:
    static bool isForOthers(LossReason reason)
    {
        return reason == LossReason::OtherRank || reason == LossReason::OtherPlace ||
               reason == LossReason::OtherBeneficiary;
    }
    static WhyRow othersRow(int count)
    {
        WhyRow row;
        row.rowKind = WhyModel::Others;
        row.title = WhyTexts::tr("%n norm(s) for other ranks, places or groups", nullptr, count);
        return row;
    }
    WhyRow lostRow(const LostNorm &lost) const
    {
        const Norm &norm = m_estimator.norms().at(lost.norm);
        WhyRow row = normRow(norm, m_item, m_estimator.catalogue());
        row.rowKind = WhyModel::Lost;
        row.isAside = isForOthers(lost.reason);
        row.reasonText =
            sentence(lost.reason, norm, chosenNorm(), m_question, m_estimator.catalogue());
        return row;
    }
    const Norm *chosenNorm() const
    {
        return m_answer.chosen < 0 ? nullptr : &m_estimator.norms().at(m_answer.chosen);
    }

    const Estimator &m_estimator;
    const CostItem &m_item;
    NormQuestion m_question;
    NormAnswer m_answer;
};

} // namespace

std::vector<WhyRow> whyRows(const Estimator &estimator, const TrainingClass &trainingClass,
                            const Line &line)
{
    const CostItem &item = estimator.catalogue().items[line.item];
    const Estimator::Questions questions = estimator.questionsOf(trainingClass, line);
    std::vector<WhyRow> rows;
    if (!questions.price.key.isEmpty()) {
        const Answer price(estimator, item, questions.price, NormSearch::Price);
        const Answer cap(estimator, item, questions.price, NormSearch::CentralCap);
        price.addChosen(rows, WhyTexts::tr("Norm applied"));
        if (cap.chosen() != price.chosen())
            cap.addChosen(rows, WhyTexts::tr("Central cap"));
        price.addLost(rows, WhyTexts::tr("Not applied"));
    }
    if (!questions.share.key.isEmpty()) {
        const Answer share(estimator, item, questions.share, NormSearch::Price);
        if (!share.isEmpty()) {
            share.addChosen(rows, WhyTexts::tr("State's share"));
            share.addLost(rows, WhyTexts::tr("Shares that do not apply"));
        }
    }
    return rows;
}

} // namespace taphuan
