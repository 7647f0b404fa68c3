#include "core/domain/catalogue.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("Rows of the catalogue are found by their code")
{
    const Catalogue catalogue = smallCatalogue();
    CHECK(catalogue.itemIndex(u"lecturer_fee") == 0);
    CHECK(catalogue.itemIndex(u"other") == 19);
    CHECK(catalogue.itemIndex(u"banquet") == -1);
    CHECK(catalogue.type(u"transport")->beneficiary == Beneficiary::Other);
    CHECK(catalogue.type(u"") == nullptr);
    CHECK(catalogue.agency(u"LMHTX")->kind == AgencyKind::Alliance);
    CHECK(catalogue.agency(u"SXD") == nullptr);
    CHECK(catalogue.document(u"139/2010/TT-BTC") == nullptr);
}

TEST_CASE("The responsible agency of a type changes on the day departments are merged")
{
    const Catalogue catalogue = smallCatalogue();
    CHECK(catalogue.responsibleAgency(u"transport", {2025, 2, 28}) == "SGTVT");
    CHECK(catalogue.responsibleAgency(u"transport", {2025, 3, 1}) == "SXD");
    CHECK(catalogue.responsibleAgency(u"tourism", {2017, 1, 1}).isEmpty());
}

TEST_CASE("A label is that of the day, without a day the latest")
{
    const Catalogue catalogue = smallCatalogue();
    CHECK(catalogue.label(Place::District, {2025, 6, 30}) == text("huyện"));
    CHECK(catalogue.label(Place::District, {2025, 7, 1}) == text("huyện cũ"));
    CHECK(catalogue.label(Place::District) == text("huyện cũ"));
    CHECK(catalogue.label(Rank::Phd) == text("tiến sĩ"));
    CHECK(catalogue.label(Per::Session) == text("buổi"));
    CHECK(catalogue.sectionLabel(u"I") == text("Chi cho giảng viên"));
}

TEST_CASE("What has no label is called by its code, also where another code ends like it")
{
    const Catalogue catalogue = smallCatalogue();
    CHECK(catalogue.label(Rank::District) == "district");
    CHECK(catalogue.sectionLabel(u"IX") == "IX");
}

TEST_CASE("A plan year has the budget index of its years")
{
    Catalogue catalogue;
    catalogue.budgetIndexes = {
        {text("33"), 2009, 2017}, {text("324"), 2018, 2025}, {text("130"), 2026}};
    CHECK(catalogue.budgetIndexOf(2008).isEmpty());
    CHECK(catalogue.budgetIndexOf(2017) == "33");
    CHECK(catalogue.budgetIndexOf(2018) == "324");
    CHECK(catalogue.budgetIndexOf(2100) == "130");
}

TEST_CASE("Codes are read as they are written and nothing else is")
{
    for (int i = 0; i < rankCount; ++i)
        CHECK(codeFrom<Rank>(codeText(Rank(i))) == Rank(i));
    for (int i = 0; i < placeCount; ++i)
        CHECK(codeFrom<Place>(codeText(Place(i))) == Place(i));
    for (int i = 0; i < beneficiaryCount; ++i)
        CHECK(codeFrom<Beneficiary>(codeText(Beneficiary(i))) == Beneficiary(i));
    CHECK(codeFrom<Per>(u"page") == Per::Page);
    CHECK(codeFrom<Evidence>(u"unknown") == Evidence::Unknown);
    CHECK(codeFrom<NormKind>(u"cap") == NormKind::Cap);
    CHECK_FALSE(codeFrom<Rank>(u"PHD"));
    CHECK_FALSE(codeFrom<Rank>(u""));
    CHECK(codeText(std::optional<Rank>()).isEmpty());
}
