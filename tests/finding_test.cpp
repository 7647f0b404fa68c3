#include "core/domain/finding.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The kinds of findings about one item, as codes.
QStringList kinds(Workplace &work, const char *item)
{
    QStringList codes;
    for (const Finding &finding : work.findings())
        if (finding.item == work.catalogue.itemIndex(text(item)))
            codes << codeText(finding.kind);
    return codes;
}

/// A class without anything but what a test adds.
Workplace bareWorkplace()
{
    Workplace work;
    work.trainingClass.topics.clear();
    work.trainingClass.trainees.clear();
    return work;
}

Finding only(const std::vector<Finding> &findings)
{
    REQUIRE(findings.size() == 1);
    return findings.front();
}

} // namespace

TEST_CASE("A rate that meets its cap exactly is no finding, one đồng more is")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {cap("cap", "hall", 2'000'000)};
    work.defaults = {entry("hall", 2'000'000)};
    CHECK(work.findings().empty());
    work.defaults = {entry("hall", 2'000'001)};
    const Finding finding = only(work.findings());
    CHECK(finding.kind == FindingKind::OverCap);
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.classId == "class-1");
    CHECK(finding.excess == 1'000);
    CHECK(finding.excessTotal == Money(2));
    CHECK(work.normCode(finding.norm) == "cap");
}

TEST_CASE("The excess of a line is measured on rounded amounts")
{
    Workplace work = bareWorkplace();
    work.header.roundTo = 1000;
    work.catalogue.norms = {cap("cap", "hall", 1'249)};
    work.defaults = {entry("hall", 1'250)};
    // 2.500 rounds to 3.000 and 2.498 to 2.000.
    CHECK(only(work.findings()).excessTotal == Money(1'000));
}

TEST_CASE("The management percent is compared with its cap as a percent")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {percent(cap("mgmt", "management_share", 10))};
    Entry management = entry("management");
    management.rate = Rate::whole(10);
    work.defaults = {entry("other", 1'000'000, Quantity::whole(1)), management};
    CHECK(work.findings().empty());
    work.defaults[1].rate = Rate::raw(10'500);
    const Finding finding = only(work.findings());
    CHECK(finding.kind == FindingKind::OverCap);
    CHECK(finding.excess == 500);
    CHECK(finding.excessTotal == Money(5'000));
}

TEST_CASE("A price norm without a figure leaves the rate 0 until one is given")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {withoutFigure(rate("award-100", "award", 0))};
    work.defaults = {entry("award", {}, Quantity::whole(3))};
    CHECK(kinds(work, "award") == QStringList{"norm_unknown"});
    CHECK(work.line("award").amount == Money());
    CHECK(work.normCode(only(work.findings()).norm) == "award-100");
    work.defaults = {entry("award", 200'000, Quantity::whole(3))};
    CHECK(kinds(work, "award") == QStringList{"cap_unknown"});
}

TEST_CASE("An item that appears by itself misses its norm where none is in force")
{
    Workplace work;
    CHECK(kinds(work, "drinks") == QStringList{"norm_missing"});
    CHECK(work.line("drinks").amount == Money());
    work.catalogue.norms = {inForce(rate("ended", "drinks", 1), {}, work.trainingClass.startDate)};
    CHECK(kinds(work, "drinks") == QStringList{"norm_missing"});
    work.catalogue.norms = {ofProvince(cap("qb", "drinks", 1))};
    CHECK(kinds(work, "drinks") == QStringList{"rate_needed"});
}

TEST_CASE("A rate is needed where only a cap is in force or there is no norm")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {cap("cap", "award", 1)};
    work.defaults = {entry("award", {}, Quantity::whole(1)), entry("hall", {}, Quantity::whole(1)),
                     entry("other", {}, Quantity::whole(1))};
    for (const char *item : {"award", "hall", "other"})
        CHECK(kinds(work, item) == QStringList{"rate_needed"});
}

TEST_CASE("A rate without a known cap is told only where the shipped data prices the item")
{
    Workplace work = bareWorkplace();
    work.defaults = {entry("hall", 1)};
    work.own = {inForce(rate("own", "hall", 1), {}, QDate(2000, 1, 1))};
    CHECK(work.findings().empty());
    work.catalogue.norms = {inForce(rate("shipped", "hall", 1), {}, QDate(2000, 1, 1))};
    CHECK(kinds(work, "hall") == QStringList{"cap_unknown"});
}

TEST_CASE("A figure that was not checked against its text is noted, with the first such row")
{
    for (const Evidence evidence : {Evidence::Derived, Evidence::Recalled, Evidence::Unknown}) {
        Workplace work = bareWorkplace();
        work.catalogue.norms = {cap("central", "hall", 10), ofProvince(rate("qb", "hall", 20))};
        work.catalogue.norms[0].evidence = evidence;
        work.defaults = {entry("hall")};
        CHECK(kinds(work, "hall") == QStringList{"over_cap", "norm_unverified"});
        CHECK(work.normCode(work.findings()[1].norm) == "central");
        CHECK(work.findings()[1].severity == Severity::Note);
    }
}

TEST_CASE("A share that was not checked against its text is noted")
{
    Workplace work;
    work.catalogue.norms = {rate("meal", "meal_support", 100'000),
                            percent(rate("share", "state_share_meals_lodging", 90))};
    CHECK(kinds(work, "trainee_meal").isEmpty());
    work.catalogue.norms[1].evidence = Evidence::Recalled;
    CHECK(kinds(work, "trainee_meal") == QStringList{"norm_unverified"});
}

TEST_CASE("A reason is asked for where a given rate is not the norm's")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {rate("norm", "hall", 2'000)};
    work.defaults = {entry("hall", 2'000)};
    CHECK(work.findings().empty());
    work.defaults = {entry("hall", 1'999)};
    CHECK(kinds(work, "hall") == QStringList{"reason_missing"});
    work.defaults = {because(entry("hall", 1'999), "thuê dài ngày")};
    CHECK(work.findings().empty());
    work.defaults = {because(entry("hall", 1'999), "  ")};
    CHECK(kinds(work, "hall") == QStringList{"reason_missing"});
}

TEST_CASE("A reason is asked for where a quantity replaces computed factors")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {rate("norm", "hall", 2'000)};
    work.defaults = {entry("hall", {}, Quantity::whole(2))};
    CHECK(kinds(work, "hall") == QStringList{"reason_missing"});
}

TEST_CASE("No reason is asked for a given number, a percent, or without a price norm or its figure")
{
    Workplace work = bareWorkplace();
    work.catalogue.norms = {rate("award", "award", 200),
                            percent(rate("mgmt", "management_share", 10)),
                            withoutFigure(rate("unknown", "decoration", 0))};
    work.defaults = {entry("award", 200, Quantity::whole(9)), entry("management", 5),
                     entry("hall", 5, Quantity::whole(1)), entry("decoration", 5)};
    for (const Finding &finding : work.findings())
        CHECK(finding.kind != FindingKind::ReasonMissing);
}

TEST_CASE("Findings follow the table of kinds, then the order of lines")
{
    Workplace work;
    work.catalogue.norms = {rate("fee", "lecturer_fee", 10), rate("drinks", "drinks", 10),
                            rate("lodging", "lodging", 10)};
    work.defaults = {entry("lecturer_fee", 11), entry("drinks", 11)};
    QStringList found;
    for (const Finding &finding : work.findings())
        found << codeText(finding.kind) + u' ' +
                     work.catalogue.items[std::size_t(finding.item)].code;
    CHECK(found == QStringList{"over_cap lecturer_fee", "over_cap drinks",
                               "norm_missing trainee_meal", "reason_missing lecturer_fee",
                               "reason_missing drinks"});
}

TEST_CASE("A finding names its line by rank, group or entry")
{
    Workplace work;
    work.catalogue.norms = {rate("drinks", "drinks", 10)};
    work.defaults = {entry("other", {}, Quantity::whole(1)),
                     entry("other", {}, Quantity::whole(1))};
    const auto findings = work.findings();
    REQUIRE(findings.size() == 5);
    CHECK(findings[0].rankOrNone == int(Rank::Phd));
    CHECK(findings[1].beneficiaryOrNone == int(Beneficiary::Agriculture));
    CHECK(findings[3].entry == 0);
    CHECK(findings[4].entry == 1);
}

TEST_CASE("Every kind and severity has a code of its own")
{
    CHECK(codesOf<FindingKind>().size() == std::size_t(FindingKind::VenueTooSmall) + 1);
    CHECK(codeText(FindingKind::ReasonMissing) == "reason_missing");
    CHECK(codeText(FindingKind::EmptyClass) == "empty_class");
    CHECK(codeText(Severity::Note) == "note");
    for (std::size_t i = 0; i < codesOf<FindingKind>().size(); ++i)
        CHECK(codeFrom<FindingKind>(codeText(FindingKind(i))) == FindingKind(i));
}

TEST_CASE("Findings are counted by severity")
{
    FindingCounts counts;
    counts.add(Severity::Error);
    counts.add(Severity::Warning, 2);
    counts.add(Severity::Note, 3);
    FindingCounts sum = counts;
    sum += counts;
    CHECK(sum == FindingCounts{2, 4, 6});
    sum -= counts;
    CHECK(sum == counts);
}
