#include "core/planning/responsibility_edits.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

const QDate merger(2025, 3, 1);

Responsibility sole(const char *agency, QDate from = {}, QDate to = {})
{
    return {.type = "crop", .agency = agency, .validFrom = from, .validTo = to};
}

Responsibility joint(const char *agency, QDate from = {}, QDate to = {})
{
    Responsibility row = sole(agency, from, to);
    row.how = Responsible::Jointly;
    return row;
}

const Responsibilities merged{sole("SNN", {}, merger), sole("SNNMT", merger)};

Responsibilities responsible(const Responsibilities &rows, const char *agency, QDate day)
{
    return withResponsible(rows, "crop", agency, day);
}

} // namespace

TEST_CASE("A new responsible agency ends the former one on its first day")
{
    const QDate day(2017, 5, 1);
    CHECK(responsible({sole("SNN")}, "SCT", day) ==
          Responsibilities{sole("SNN", {}, day), sole("SCT", day)});
}

TEST_CASE("Who begins to answer later still does")
{
    const QDate day(2017, 5, 1);
    CHECK(responsible(merged, "SCT", day) ==
          Responsibilities{sole("SNN", {}, day), sole("SCT", day, merger), sole("SNNMT", merger)});
}

TEST_CASE("On the first day of the one in force the agency is exchanged, and before it ended")
{
    CHECK(responsible(merged, "SXD", merger) ==
          Responsibilities{sole("SNN", {}, merger), sole("SXD", merger)});
    CHECK(responsible(merged, "SXD", merger.addDays(1)).size() == 3);
    CHECK(responsible(merged, "SXD", merger.addDays(-1)) ==
          Responsibilities{sole("SNN", {}, merger.addDays(-1)),
                           sole("SXD", merger.addDays(-1), merger), sole("SNNMT", merger)});
}

TEST_CASE("Without a day the first one is exchanged")
{
    CHECK(responsible(merged, "SXD", {}) ==
          Responsibilities{sole("SXD", {}, merger), sole("SNNMT", merger)});
    CHECK(responsible({}, "SXD", {}) == Responsibilities{sole("SXD")});
}

TEST_CASE("Neighbouring times of one agency become one")
{
    CHECK(responsible(merged, "SNN", merger) == Responsibilities{sole("SNN")});
    CHECK(responsible(merged, "SNNMT", QDate(2020, 1, 1)) ==
          Responsibilities{sole("SNN", {}, QDate(2020, 1, 1)), sole("SNNMT", QDate(2020, 1, 1))});
}

TEST_CASE("In a time without anybody an agency answers until the next one begins")
{
    const QDate day(2020, 1, 1);
    CHECK(responsible({sole("SNNMT", merger)}, "SNN", day) ==
          Responsibilities{sole("SNN", day, merger), sole("SNNMT", merger)});
}

TEST_CASE("Taking part does not touch who answers")
{
    const QDate day(2017, 5, 1);
    Responsibilities rows = withJoint(merged, "crop", "SCT", day);
    CHECK(rows.back() == joint("SCT", day));
    rows = responsible(rows, "SXD", {});
    CHECK(rows ==
          Responsibilities{sole("SXD", {}, merger), sole("SNNMT", merger), joint("SCT", day)});
}

TEST_CASE("An agency that takes part already does so on and on, once")
{
    const QDate day(2017, 5, 1);
    const Responsibilities rows{joint("SCT", day, merger), joint("SCT", merger.addYears(1))};
    CHECK(withJoint(rows, "crop", "SCT", day.addDays(3)) == Responsibilities{joint("SCT", day)});
    CHECK(withJoint({joint("SCT", {}, day)}, "crop", "SCT", day).size() == 2);
}

TEST_CASE("Taking part ends on a day; what would begin later goes")
{
    const QDate day(2017, 5, 1);
    const Responsibilities rows{sole("SNN"), joint("SCT", day), joint("SXD")};
    CHECK(withoutJoint(rows, "SCT", day.addDays(1)) ==
          Responsibilities{sole("SNN"), joint("SCT", day, day.addDays(1)), joint("SXD")});
    CHECK(withoutJoint(rows, "SCT", day) == Responsibilities{sole("SNN"), joint("SXD")});
    CHECK(withoutJoint(rows, "SXD", {}) == Responsibilities{sole("SNN"), joint("SCT", day)});
}
