#include "core/exchange/shipped_catalogue.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

#include <sys/stat.h>

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct Norms : OpenSample
{
    NormPage &page = *session.norms();
    const Plan &plan() const { return session.plan()->plan(); }
    Money amount() const { return session.plan()->figures().amount(); }
    void enter(const QString &dong)
    {
        page.beginNew();
        page.draft()->key = "drinks";
        page.draft()->document = "12/2017/NQ-HĐND";
        page.draft()->amount = dong;
        page.draft()->per = "day";
        page.draft()->validFrom = "1/1/2017";
    }
    QUrl csv(const QByteArray &text)
    {
        QFile file(path("norms.csv"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return url("norms.csv");
    }
    QVariant effect(int row, const char *role) const
    {
        const EffectModel *effects = shownEffects();
        return effects->index(row).data(effects->roleNames().key(role));
    }
    const EffectModel *shownEffects() const { return page.effects(); }
};

} // namespace

TEST_CASE("A norm is proposed with its effect, and only kept when that was accepted")
{
    Norms test;
    const Money before = test.amount();
    test.enter("1.234");
    REQUIRE(test.page.proposeDraft() == "");
    CHECK(test.page.proposing());
    CHECK(test.page.effects()->rowCount() > int(test.plan().classes.size()));
    CHECK(test.effect(0, "isClass").toBool());
    CHECK(test.amount() == before);
    CHECK(test.plan().norms.empty());
    REQUIRE(test.page.keep() == "");
    CHECK_FALSE(test.page.proposing());
    CHECK(test.plan().norms.size() == 1);
    CHECK(test.plan().documents.size() == 1);
    CHECK(test.amount() != before);
    test.session.undo();
    CHECK(test.amount() == before);
    CHECK(test.plan().documents.empty());
}

TEST_CASE("A proposal that is put away changes nothing")
{
    Norms test;
    test.enter("1.234");
    REQUIRE(test.page.proposeDraft() == "");
    test.page.discard();
    CHECK(test.page.effects()->rowCount() == 0);
    CHECK(test.page.keep() == "");
    CHECK(test.plan().norms.empty());
}

TEST_CASE("What cannot be a norm is refused with a sentence")
{
    Norms test;
    test.enter("much");
    CHECK(test.page.proposeDraft() != "");
    test.enter("1");
    test.page.draft()->validTo = "1/1/2017";
    CHECK(test.page.proposeDraft() != "");
    test.enter("1");
    test.page.draft()->document = " ";
    CHECK(test.page.proposeDraft() != "");
    CHECK_FALSE(test.page.proposing());
}

TEST_CASE("An own norm is edited and removed by way of its effect; a shipped one is not")
{
    Norms test;
    test.enter("1.234");
    test.page.proposeDraft();
    test.page.keep();
    const QString code = test.plan().norms.front().code;
    REQUIRE(test.page.beginEdit(code) == "");
    CHECK(test.page.draft()->amount == "1.234");
    test.page.draft()->amount = "2.345";
    REQUIRE(test.page.proposeDraft() == "");
    REQUIRE(test.page.keep() == "");
    CHECK(test.plan().norms.front().amount == Rate::whole(2'345));
    REQUIRE(test.page.proposeRemoval(code) == "");
    CHECK(test.page.effects()->rowCount() > 0);
    REQUIRE(test.page.keep() == "");
    CHECK(test.plan().norms.empty());
    CHECK(test.page.beginEdit(shippedCatalogue().norms.front().code) != "");
}

TEST_CASE("A norm for several ranks and places is entered and edited as one")
{
    Norms test;
    test.enter("1.234");
    test.page.draft()->ranks = {"provincial", "district"};
    test.page.draft()->places = {"town", "commune"};
    REQUIRE(test.page.proposeDraft() == "");
    REQUIRE(test.page.keep() == "");
    const Norm &kept = test.plan().norms.front();
    CHECK(kept.ranks.contains(Rank::Provincial));
    CHECK(kept.ranks.contains(Rank::District));
    CHECK_FALSE(kept.ranks.contains(Rank::Phd));
    CHECK(kept.places.contains(Place::Commune));
    REQUIRE(test.page.beginEdit(kept.code) == "");
    CHECK(test.page.draft()->ranks == QStringList{"provincial", "district"});
    CHECK(test.page.draft()->beneficiaries.isEmpty());
}

TEST_CASE("A table of norms is imported as one step, and one with a fault not at all")
{
    Norms test;
    REQUIRE(test.page.proposeImport(test.csv("id,key,document,per,amount\n"
                                             "a,drinks,1/NQ,day,1234\n"
                                             "b,meal_support,1/NQ,day,5678\n")) == "");
    REQUIRE(test.page.keep() == "");
    CHECK(test.plan().norms.size() == 2);
    CHECK(test.plan().documents.size() == 1);
    REQUIRE(test.page.proposeImport(
                test.csv("id,key,document,per,amount\na,drinks,1/NQ,day,4321\n")) == "");
    REQUIRE(test.page.keep() == "");
    CHECK(test.plan().norms.size() == 2);
    CHECK(test.plan().norms.front().amount == Rate::whole(4'321));
    const std::vector<Norm> before = test.plan().norms;
    CHECK(test.page.proposeImport(test.csv("id,key,document,per,amount\nc,drinks,1/NQ,week,1\n")) !=
          "");
    CHECK(test.plan().norms == before);
}

TEST_CASE("A pipe is no table of norms: it is refused and not waited for")
{
    Norms test;
    const QString pipe = test.session.filePath() + QStringLiteral(".csv");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0666) == 0);
    CHECK(test.page.proposeImport(QUrl::fromLocalFile(pipe)) != "");
}

TEST_CASE("The id of a shipped norm is refused")
{
    Norms test;
    const QByteArray id = shippedCatalogue().norms.front().code.toUtf8();
    CHECK(test.page.proposeImport(
              test.csv("id,key,document,per,amount\n" + id + ",drinks,1/NQ,day,1\n")) != "");
}

TEST_CASE("The list shows what is in force on the day, and all when asked")
{
    Norms test;
    const QAbstractItemModelTester tester(test.page.norms(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int inForce = test.page.norms()->rowCount();
    test.page.setOnlyInForce(false);
    CHECK(test.page.norms()->rowCount() == int(shippedCatalogue().norms.size()));
    CHECK(inForce < test.page.norms()->rowCount());
    CHECK(inForce > 0);
    test.page.setFilterText("nuoc uong");
    CHECK(test.page.norms()->rowCount() > 0);
    CHECK(test.page.norms()->rowCount() < inForce);
    CHECK(test.page.setDay("yesterday") != "");
    CHECK(test.page.setDay("1/1/2026") == "");
    CHECK(test.page.dayText() == "01/01/2026");
}

TEST_CASE("Norms of one price are sorted by a column; what they price stays in its order")
{
    Norms test;
    test.page.setOnlyInForce(false);
    const auto listed = [&](const char *role) {
        const NormListModel *norms = test.page.norms();
        QStringList all;
        for (int row = 0; row < norms->rowCount(); ++row)
            all += norms->index(row).data(norms->roleNames().key(role)).toString();
        return all;
    };
    const QStringList prices = listed("keyText");
    const QStringList byDay = listed("code");
    test.page.sortBy(NormListModel::Figure);
    CHECK(listed("keyText") == prices);
    const QStringList byFigure = listed("code");
    test.page.sortBy(NormListModel::Figure);
    CHECK(listed("keyText") == prices);
    CHECK(listed("code") != byFigure);
    test.page.sortBy(NormListModel::Period);
    CHECK(listed("code") == byDay);
}
