#include "app/norm_page_rows.h"

#include "app/number_text.h"
#include "app/wording.h"

#include "core/domain/estimate_basis.h"
#include "core/domain/folded_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(norms)
};

template<class Row> bool isInForce(const Row &row, QDate day)
{
    return (row.validFrom.isNull() || row.validFrom <= day) &&
           (row.validTo.isNull() || day < row.validTo);
}

/// A document whose first day is not known counts from the day it was issued.
QDate beginOf(const Document &document)
{
    return document.validFrom.isNull() ? document.issued : document.validFrom;
}

/// "Nghị quyết 12/2018/NQ-HĐND: quy định …".
QString titleText(const Document &document)
{
    QString text =
        document.kind.isEmpty() ? document.number : document.kind + u' ' + document.number;
    if (!document.title.isEmpty())
        text += QStringLiteral(": ") + document.title;
    return text;
}

/// The first item that has the key, or null.
const CostItem *itemOf(const Catalogue &catalogue, const QString &key)
{
    const auto item = std::ranges::find(catalogue.items, key, &CostItem::normKey);
    return item == catalogue.items.end() ? nullptr : &*item;
}

QString keyText(const Catalogue &catalogue, const QString &key)
{
    if (key == shareNormKey)
        return Wording::tr("State share of meals and lodging");
    QStringList labels;
    for (const CostItem &item : catalogue.items)
        if (item.normKey == key)
            labels += item.label;
    return labels.isEmpty() ? key : labels.join(QStringLiteral(" · "));
}

/// Where the items stand that have the key; the share and unknown keys come last.
std::size_t placeOf(const Catalogue &catalogue, const QString &key)
{
    return std::size_t(std::ranges::find(catalogue.items, key, &CostItem::normKey) -
                       catalogue.items.begin());
}

template<class Code>
void addLabels(QStringList &labels, const Catalogue &catalogue, CodeSet<Code> set, QDate day)
{
    for (std::size_t i = 0; i < codesOf<Code>().size(); ++i)
        if (set.contains(Code(i)))
            labels += catalogue.label(Code(i), day);
}

QString whoText(const Catalogue &catalogue, const Norm &norm, QDate day)
{
    QStringList labels;
    addLabels(labels, catalogue, norm.ranks, day);
    addLabels(labels, catalogue, norm.places, day);
    addLabels(labels, catalogue, norm.beneficiaries, {});
    return labels.join(QStringLiteral(", "));
}

/// "06/11/2010 – 14/04/2018", as a column has it.
QString daysText(const Norm &norm)
{
    const QString last = dateText(norm.validTo.addDays(-1));
    if (norm.validFrom.isNull())
        return norm.validTo.isNull() ? QString() : Wording::tr("until %1").arg(last);
    return norm.validTo.isNull() ? Wording::tr("from %1").arg(dateText(norm.validFrom))
                                 : dateText(norm.validFrom) + QStringLiteral(" – ") + last;
}

NormListRow rowOf(const OpenPlan &plan, const Norm &norm, QDate day)
{
    const Catalogue &catalogue = plan.catalogue();
    NormListRow row;
    row.code = norm.code;
    row.keyText = keyText(catalogue, norm.key);
    row.figureText = normFigureText(norm, itemOf(catalogue, norm.key), catalogue);
    if (norm.kind == NormKind::Cap)
        row.figureText += QStringLiteral(" (%1)").arg(normKindText(norm.kind));
    row.whoText = whoText(catalogue, norm, day);
    row.documentText = documentText(norm.document, norm.article);
    row.periodText = daysText(norm);
    row.scopeText = scopeText(norm);
    row.inForce =
        isInForce(norm, day) && (norm.isCentral() || norm.scope == plan.plan().header.province);
    row.unverified = norm.evidence != Evidence::Sourced;
    row.isOwn = !norm.id.isEmpty();
    return row;
}

QString searched(const NormListRow &row)
{
    return QStringList{row.keyText, row.whoText, row.documentText, row.scopeText, row.figureText}
        .join(u' ');
}

/// A row of the list with the norm that it shows.
struct ListedNorm
{
    const Norm *norm;
    NormListRow row;

    SortValue value(NormListModel::Column column) const
    {
        switch (column) {
        case NormListModel::Figure: return norm->amount ? norm->amount->raw() : qint64(-1);
        case NormListModel::Who: return row.whoText;
        case NormListModel::Document: return row.documentText;
        case NormListModel::Period: return norm->validFrom.toJulianDay();
        case NormListModel::Evidence: return qint64(row.unverified);
        case NormListModel::Scope: return row.scopeText;
        }
        Q_UNREACHABLE();
        return {};
    }
};

double yearsOf(QDate day)
{
    return day.year() + (day.dayOfYear() - 1.0) / day.daysInYear();
}

} // namespace

std::vector<NormListRow> normListRows(const OpenPlan &plan, QDate day, const NormFilter &filter,
                                      const ColumnOrder &order)
{
    const Catalogue &catalogue = plan.catalogue();
    const NormBook &book = plan.estimator().norms();
    const QString sought = foldedText(filter.text);
    std::vector<ListedNorm> norms;
    for (int i = 0; i < book.count(); ++i) {
        ListedNorm listed{&book.at(i), rowOf(plan, book.at(i), day)};
        if ((listed.row.inForce || !filter.onlyInForce) &&
            foldedText(searched(listed.row)).contains(sought))
            norms.push_back(std::move(listed));
    }
    order.sort(norms, [&](const ListedNorm &listed) {
        return listed.value(NormListModel::Column(order.key));
    });
    std::ranges::stable_sort(norms, {}, [&](const ListedNorm &listed) {
        return std::pair(placeOf(catalogue, listed.norm->key), listed.norm->key);
    });
    std::vector<NormListRow> rows;
    for (ListedNorm &listed : norms)
        rows.push_back(std::move(listed.row));
    return rows;
}

std::vector<DocumentRow> documentRows(const Catalogue &catalogue, QDate day, int firstYear,
                                      int lastYear)
{
    const double years = lastYear + 1 - firstYear;
    const auto place = [&](QDate at, double whereNull) {
        return at.isNull() ? whereNull : std::clamp((yearsOf(at) - firstYear) / years, 0.0, 1.0);
    };
    std::vector<const Document *> documents;
    for (const Document &document : catalogue.documents)
        documents.push_back(&document);
    std::ranges::stable_sort(documents, {}, [](const Document *each) { return beginOf(*each); });
    std::vector<DocumentRow> rows;
    for (const Document *document : documents) {
        Norm period; // whose days are worded as those of norms are
        period.validFrom = document->validFrom;
        period.validTo = document->validTo;
        rows.push_back({document->number, titleText(*document), normPeriodText(period),
                        place(beginOf(*document), 0), place(document->validTo, 1),
                        beginOf(*document) <= day && isInForce(*document, day),
                        document->evidence != Evidence::Sourced, !document->id.isEmpty()});
    }
    return rows;
}

std::vector<Choice> normKeyChoices(const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (const CostItem &item : catalogue.items)
        if (!item.normKey.isEmpty() &&
            std::ranges::find(choices, item.normKey, &Choice::code) == choices.end())
            choices.push_back({item.normKey, keyText(catalogue, item.normKey)});
    choices.push_back({shareNormKey, keyText(catalogue, shareNormKey)});
    return choices;
}

std::vector<Choice> perChoices(const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < codesOf<Per>().size(); ++i)
        if (Per(i) != Per::Percent)
            choices.push_back({codeText(Per(i)), catalogue.label(Per(i))});
    return choices;
}

std::vector<Choice> normKindChoices()
{
    return {{codeText(NormKind::Rate), normKindText(NormKind::Rate)},
            {codeText(NormKind::Cap), normKindText(NormKind::Cap)}};
}

bool isPercentKey(const Catalogue &catalogue, const QString &key)
{
    const CostItem *item = itemOf(catalogue, key);
    return key == shareNormKey || (item && item->pricedByPercent);
}

} // namespace taphuan
