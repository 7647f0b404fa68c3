#include "core/domain/entry_rules.h"

namespace taphuan {

namespace {

using Key = QLatin1String;

void checkNames(ProblemFinder &finder, const Entry &entry, const CostItem &item)
{
    if (entry.rank && item.per != LinePer::Rank)
        finder.refuse(ProblemKind::RankNotApplicable, Key("rank"), codeText(entry.rank));
    const bool hasGroups = item.per == LinePer::Group;
    const bool leftOut = item.excludesOfficials && entry.beneficiary == Beneficiary::Official;
    if (entry.beneficiary && (!hasGroups || leftOut))
        finder.refuse(ProblemKind::BeneficiaryNotApplicable, Key("beneficiary"),
                      codeText(entry.beneficiary));
}

void checkQuantity(ProblemFinder &finder, const Entry &entry, const CostItem &item)
{
    if (!entry.quantity) {
        if (item.per == LinePer::Entry)
            finder.refuse(ProblemKind::QuantityMissing, Key("quantity"));
        return;
    }
    const bool needsLine = item.per == LinePer::Rank || item.per == LinePer::Group;
    if (item.pricedByPercent)
        finder.refuse(ProblemKind::QuantityNotAllowed, Key("quantity"), entry.quantity->text());
    if (needsLine && !entry.rank && !entry.beneficiary)
        finder.refuse(ProblemKind::QuantityNeedsLine, Key("quantity"), entry.quantity->text());
    finder.quantity(Key("quantity"), *entry.quantity);
}

void checkEntry(ProblemFinder &finder, const Entry &entry, const Catalogue &catalogue)
{
    const int number = catalogue.itemIndex(entry.item);
    if (number < 0)
        return finder.refuse(ProblemKind::UnknownItem, Key("item"), entry.item);
    const CostItem &item = catalogue.items[std::size_t(number)];
    checkNames(finder, entry, item);
    if (entry.rate && item.pricedByPercent)
        finder.percent(Key("rate"), Percent::raw(entry.rate->raw()));
    else if (entry.rate)
        finder.rate(Key("rate"), *entry.rate);
    checkQuantity(finder, entry, item);
}

} // namespace

void checkEntries(ProblemFinder &finder, QLatin1String key, const std::vector<Entry> &entries,
                  const Catalogue &catalogue)
{
    QSet<QString> seen;
    finder.each(key, entries, [&](const Entry &entry) {
        checkEntry(finder, entry, catalogue);
        const int item = catalogue.itemIndex(entry.item);
        if (item < 0 || catalogue.items[std::size_t(item)].per == LinePer::Entry)
            return;
        const QString line =
            entry.item + u'/' + codeText(entry.rank) + u'/' + codeText(entry.beneficiary);
        if (seen.contains(line))
            finder.refuse(ProblemKind::DuplicateEntry, {}, entry.item);
        seen.insert(line);
    });
}

} // namespace taphuan
