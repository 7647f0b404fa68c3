#include "app/preferences.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("Preferences begin in Vietnamese, with the system's theme and the columns most used")
{
    const TemporarySettings settings;
    const Preferences preferences;
    REQUIRE(preferences.language() == "vi");
    REQUIRE(preferences.theme() == "system");
    REQUIRE(preferences.columnVisible("classes.days"));
    REQUIRE_FALSE(preferences.columnVisible("classes.venue"));
}

TEST_CASE("What is preferred is there at the next start")
{
    const TemporarySettings settings;
    {
        Preferences preferences;
        preferences.setLanguage("en");
        preferences.setTheme("dark");
        preferences.setColumnVisible("classes.venue", true);
        preferences.setColumnVisible("classes.days", false);
        preferences.setWindowSize({1600, 900});
        preferences.setPanelWidth("why", 420);
    }
    const Preferences preferences;
    REQUIRE(preferences.language() == "en");
    REQUIRE(preferences.dark());
    REQUIRE(preferences.columnVisible("classes.venue"));
    REQUIRE_FALSE(preferences.columnVisible("classes.days"));
    REQUIRE(preferences.windowSize() == QSize(1600, 900));
    REQUIRE(preferences.panelWidth("why") == 420);
    REQUIRE(preferences.panelWidth("class") == 0);
}

TEST_CASE("The file opened last is the first of the recent ones, and twelve are kept")
{
    const TemporarySettings settings;
    {
        Preferences preferences;
        for (int i = 0; i < 15; ++i)
            preferences.remember(QStringLiteral("/plans/%1.taphuan").arg(i), QDateTime());
        preferences.remember("/plans/9.taphuan", QDateTime());
        preferences.forget("/plans/14.taphuan");
    }
    Preferences preferences;
    const auto &files = preferences.recentFiles()->rows();
    REQUIRE(files.size() == 11);
    REQUIRE(files[0].fileName() == "9.taphuan");
    REQUIRE(files[1].fileName() == "13.taphuan");
}
