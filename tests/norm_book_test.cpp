#include "core/domain/norm_book.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QDate day(2017, 3, 14);

NormQuestion question(QDate on = day)
{
    return {text("fee"), Rank::Phd, Place::Town, Beneficiary::Agriculture, on};
}

NormBook book(const std::vector<Norm> &norms)
{
    return NormBook(norms, {}, text("Quảng Bình"));
}

/// Code of the chosen row, after checking that the fast way chooses the same.
QString chosen(const NormBook &norms, NormSearch search = NormSearch::Price,
               const NormQuestion &asked = question())
{
    const int answer = norms.answer(search, asked).chosen;
    CHECK(norms.find(search, norms.keyNumber(asked.key), asked.rank, asked.place, asked.beneficiary,
                     asked.day) == answer);
    return answer < 0 ? QString() : norms.at(answer).code;
}

/// The only reason of a book in which one row loses.
LossReason reason(const NormBook &norms, NormSearch search = NormSearch::Price,
                  const NormQuestion &asked = question())
{
    const NormAnswer answer = norms.answer(search, asked);
    REQUIRE(answer.lost.size() == 1);
    return answer.lost.front().reason;
}

Norm forRanks(Norm norm, std::initializer_list<Rank> ranks)
{
    for (const Rank rank : ranks)
        norm.ranks.insert(rank);
    return norm;
}

Norm forPlace(Norm norm, Place place)
{
    norm.places.insert(place);
    return norm;
}

Norm forBeneficiary(Norm norm, Beneficiary beneficiary)
{
    norm.beneficiaries.insert(beneficiary);
    return norm;
}

} // namespace

TEST_CASE("A norm is in force from its first day to the day before its end")
{
    const NormBook norms =
        book({inForce(rate("a", "fee", 1), QDate(2017, 1, 1), QDate(2017, 7, 1))});
    CHECK(chosen(norms, NormSearch::Price, question({2016, 12, 31})).isEmpty());
    CHECK(chosen(norms, NormSearch::Price, question({2017, 1, 1})) == "a");
    CHECK(chosen(norms, NormSearch::Price, question({2017, 6, 30})) == "a");
    CHECK(chosen(norms, NormSearch::Price, question({2017, 7, 1})).isEmpty());
}

TEST_CASE("The trace says whether a norm is too young or too old")
{
    const NormBook norms =
        book({inForce(rate("a", "fee", 1), QDate(2017, 1, 1), QDate(2017, 7, 1))});
    CHECK(reason(norms, NormSearch::Price, question({2016, 12, 31})) == LossReason::NotYetInForce);
    CHECK(reason(norms, NormSearch::Price, question({2017, 7, 1})) == LossReason::Expired);
}

TEST_CASE("Open dates are always in force")
{
    const NormBook norms = book({rate("a", "fee", 1)});
    CHECK(chosen(norms, NormSearch::Price, question({1990, 1, 1})) == "a");
    CHECK(chosen(norms, NormSearch::Price, question({2100, 12, 31})) == "a");
}

TEST_CASE("A key without rows has no answer")
{
    const NormBook norms = book({rate("a", "other", 1)});
    CHECK(norms.keyNumber(u"fee") == -1);
    CHECK(chosen(norms).isEmpty());
    CHECK(norms.answer(NormSearch::Price, question()).lost.empty());
    CHECK(norms.changesWithin(-1, day, day.addDays(10)).empty());
}

TEST_CASE("A norm applies to each of the ranks, places and beneficiaries it names")
{
    CHECK(chosen(book({forRanks(rate("a", "fee", 1), {Rank::Minister, Rank::Phd})})) == "a");
    CHECK(chosen(book({forPlace(forPlace(rate("a", "fee", 1), Place::Island), Place::Town)})) ==
          "a");
}

TEST_CASE("The trace says which dimension does not fit, rank before place before beneficiary")
{
    const Norm wrongGroup = forBeneficiary(rate("a", "fee", 1), Beneficiary::Other);
    const Norm wrongPlace = forPlace(wrongGroup, Place::Island);
    const Norm wrongRank = forRanks(wrongPlace, {Rank::Minister});
    CHECK(reason(book({wrongGroup})) == LossReason::OtherBeneficiary);
    CHECK(reason(book({wrongPlace})) == LossReason::OtherPlace);
    CHECK(reason(book({wrongRank})) == LossReason::OtherRank);
    CHECK(reason(book({inForce(wrongRank, {}, day)})) == LossReason::Expired);
}

TEST_CASE("An empty asked value matches only rows that name nothing there")
{
    NormQuestion asked = question();
    asked.rank.reset();
    const NormBook norms =
        book({forRanks(rate("named", "fee", 1), {Rank::Phd}), rate("open", "fee", 2)});
    CHECK(chosen(norms) == "named");
    CHECK(chosen(norms, NormSearch::Price, asked) == "open");
    CHECK(reason(norms, NormSearch::Price, asked) == LossReason::OtherRank);
}

TEST_CASE("A province's row beats a more specific central one")
{
    const NormBook norms = book(
        {forRanks(rate("central", "fee", 1), {Rank::Phd}), ofProvince(rate("province", "fee", 2))});
    CHECK(chosen(norms) == "province");
    CHECK(reason(norms) == LossReason::OverruledByProvince);
}

TEST_CASE("Another province's row does not apply")
{
    const NormBook norms =
        book({rate("central", "fee", 1), ofProvince(rate("hue", "fee", 2), "Huế")});
    CHECK(chosen(norms) == "central");
    CHECK(reason(norms) == LossReason::OtherProvince);
}

TEST_CASE("The row that names more dimensions wins, however many values it names in one")
{
    const Norm rankAndPlace = forPlace(forRanks(rate("two", "fee", 1), {Rank::Phd}), Place::Town);
    const Norm manyRanks =
        forRanks(rate("one", "fee", 2), {Rank::Phd, Rank::Provincial, Rank::District});
    CHECK(chosen(book({manyRanks, rankAndPlace})) == "two");
    CHECK(reason(book({manyRanks, rankAndPlace})) == LossReason::LessSpecific);
    const Norm three = forBeneficiary(rankAndPlace, Beneficiary::Agriculture);
    CHECK(chosen(book({three, inForce(manyRanks, day)})) == "two");
}

TEST_CASE("Of equally specific rows the later text wins, an open beginning being the earliest")
{
    const NormBook norms = book(
        {inForce(rate("old", "fee", 1), day.addDays(-1)), inForce(rate("new", "fee", 2), day)});
    CHECK(chosen(norms) == "new");
    CHECK(reason(norms) == LossReason::OlderText);
    CHECK(chosen(book({rate("open", "fee", 1), inForce(rate("dated", "fee", 2), {1990, 1, 1})})) ==
          "dated");
}

TEST_CASE("The smaller code by code point breaks the last tie")
{
    CHECK(chosen(book({rate("b", "fee", 1), rate("a", "fee", 2)})) == "a");
    CHECK(reason(book({rate("b", "fee", 1), rate("a", "fee", 2)})) == LossReason::LaterCode);
    // U+1F600 is above U+FF01, though its UTF-16 units are below.
    CHECK(chosen(book({rate("😀", "fee", 1), rate("！", "fee", 2)})) == text("！"));
}

TEST_CASE("A price is looked for among rates only")
{
    const NormBook norms = book({cap("cap", "fee", 1)});
    CHECK(chosen(norms).isEmpty());
    CHECK(reason(norms) == LossReason::OnlyCap);
    CHECK(chosen(norms, NormSearch::CentralCap) == "cap");
    CHECK(chosen(norms, NormSearch::AnyKind) == "cap");
}

TEST_CASE("The central cap is looked for among central rows of either kind")
{
    const NormBook norms = book({rate("central", "fee", 1), ofProvince(cap("province", "fee", 2))});
    CHECK(chosen(norms, NormSearch::CentralCap) == "central");
    CHECK(reason(norms, NormSearch::CentralCap) == LossReason::NotCentral);
    CHECK(chosen(norms, NormSearch::AnyKind) == "province");
    CHECK(reason(book({ofProvince(rate("hue", "fee", 2), "Huế")}), NormSearch::CentralCap) ==
          LossReason::OtherProvince);
}

TEST_CASE("Every row of the key that lost is named, in the order of the book")
{
    const NormBook norms = book({rate("z", "fee", 1), inForce(rate("old", "fee", 1), {}, day),
                                 rate("a", "fee", 2), rate("else", "drinks", 3)});
    const NormAnswer answer = norms.answer(NormSearch::Price, question());
    CHECK(answer.chosen == 2);
    CHECK(answer.lost ==
          std::vector<LostNorm>{{0, LossReason::LaterCode}, {1, LossReason::Expired}});
}

TEST_CASE("A plan's own norms stand after the shipped ones and compete with them")
{
    const NormBook norms({rate("shipped", "fee", 1)}, {ofProvince(rate("own", "fee", 2))},
                         text("Quảng Bình"));
    CHECK(chosen(norms) == "own");
    CHECK(norms.at(1).code == "own");
    CHECK(norms.isShippedKey(u"fee"));
}

TEST_CASE("A key that only the plan has is not shipped")
{
    const NormBook norms({}, {rate("own", "fee", 2)}, {});
    CHECK_FALSE(norms.isShippedKey(u"fee"));
    CHECK(chosen(norms) == "own");
}

TEST_CASE("Changes are the days after the first on which a row begins or ends")
{
    const NormBook norms = book({inForce(rate("a", "fee", 1), day, day.addDays(2)),
                                 inForce(rate("b", "fee", 1), day.addDays(2), day.addDays(5)),
                                 inForce(rate("c", "drinks", 1), day.addDays(1))});
    const int key = norms.keyNumber(u"fee");
    CHECK(norms.changesWithin(key, day, day.addDays(1)).empty());
    CHECK(norms.changesWithin(key, day, day.addDays(5)) ==
          std::vector{day.addDays(2), day.addDays(5)});
    CHECK(norms.changesWithin(key, day.addDays(-1), day) == std::vector{day});
}

TEST_CASE("Asking again on another day or for another rank is not answered from memory")
{
    const NormBook norms =
        book({forRanks(rate("phd", "fee", 1), {Rank::Phd}), inForce(rate("any", "fee", 2), day)});
    NormQuestion provincial = question();
    provincial.rank = Rank::Provincial;
    CHECK(chosen(norms) == "phd");
    CHECK(chosen(norms, NormSearch::Price, provincial) == "any");
    provincial.day = day.addDays(-1);
    CHECK(chosen(norms, NormSearch::Price, provincial).isEmpty());
    CHECK(chosen(norms) == "phd");
}
