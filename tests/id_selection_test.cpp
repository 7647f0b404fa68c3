#include "app/choice_model.h"
#include "app/id_selection.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

struct Listed
{
    Listed()
    {
        list.show({{"a", "A"}, {"b", "B"}, {"c", "C"}, {"d", "D"}});
        selection.setList(QVariant::fromValue<QAbstractItemModel *>(&list));
        selection.setRole("code");
    }
    ChoiceModel list;
    IdSelection selection;
};

} // namespace

TEST_CASE("One row is selected, or none")
{
    Listed listed;
    listed.selection.only("b");
    CHECK(listed.selection.ids() == QStringList{"b"});
    listed.selection.only("");
    CHECK(listed.selection.ids().isEmpty());
}

TEST_CASE("Rows are selected from the last one picked on, upwards and downwards")
{
    Listed listed;
    listed.selection.only("c");
    listed.selection.extend(3);
    CHECK(listed.selection.ids() == QStringList{"c", "d"});
    listed.selection.extend(0);
    CHECK(listed.selection.ids() == QStringList{"a", "b", "c"});
    listed.selection.toggle("b");
    CHECK(listed.selection.ids() == QStringList{"a", "c"});
    listed.selection.all();
    CHECK(listed.selection.ids().size() == 4);
}

TEST_CASE("What is selected stays when the list is sorted otherwise")
{
    Listed listed;
    listed.selection.toggle("d");
    listed.list.show({{"d", "D"}, {"a", "A"}});
    CHECK(listed.selection.ids() == QStringList{"d"});
    listed.selection.extend(1);
    CHECK(listed.selection.ids() == QStringList{"d", "a"});
}
