#include "qml/jump_model.h"
#include "tests/catch.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

using namespace taphuan;

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

/// Classes as the session lists them.
class Classes : public QStandardItemModel
{
public:
    Classes()
    {
        setItemRoleNames({{codeRole, "code"}, {titleRole, "title"}});
        add(QStringLiteral("L01"), QStringLiteral("Trồng trọt"));
        add(QStringLiteral("L02"), QStringLiteral("Chăn nuôi ở Đồng Hới"));
    }

private:
    void add(const QString &code, const QString &title)
    {
        auto *item = new QStandardItem;
        item->setData(code, codeRole);
        item->setData(title, titleRole);
        appendRow(item);
    }
};

QStringList found(JumpModel &model, const QString &text)
{
    model.setText(text);
    QStringList titles;
    for (int row = 0; row < model.count(); ++row)
        titles += model.index(row, 0).data(JumpModel::TitleRole).toString();
    return titles;
}

} // namespace

TEST_CASE("the search box finds words without their diacritics, in any order")
{
    Classes classes;
    JumpModel model;
    const QAbstractItemModelTester tester(&model);
    model.searchIn(&classes, nullptr);
    CHECK(found(model, QStringLiteral("dong hoi chan")) == QStringList{QStringLiteral("L02")});
    CHECK(found(model, QStringLiteral("TRỒNG")) == QStringList{QStringLiteral("L01")});
    CHECK(found(model, QStringLiteral("no such thing")) == QStringList());
}

TEST_CASE("the search box offers every command before anything is typed, and no class")
{
    Classes classes;
    JumpModel model;
    const QStringList commands{QStringLiteral("Mở…"), QStringLiteral("Hoàn tác")};
    model.setProperty("commands", commands);
    model.searchIn(&classes, nullptr);
    CHECK(found(model, QString()) == commands);
}

TEST_CASE("a hit answers the roles of the list it was found in")
{
    Classes classes;
    JumpModel model;
    model.searchIn(&classes, nullptr);
    model.setText(QStringLiteral("l02"));
    REQUIRE(model.count() == 1);
    CHECK(model.textOf(0, QStringLiteral("title")) == QStringLiteral("Chăn nuôi ở Đồng Hới"));
}
