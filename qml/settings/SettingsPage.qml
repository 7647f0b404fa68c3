pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is set once: agencies, cost items, defaults, days, places, words, backups and the window itself.
FocusScope {
    id: page

    enum Section { Agencies, Responsibilities, Items, Defaults, Holidays, Venues, Ranks, Backups, Appearance }

    required property Session session
    required property Preferences preferences
    property int section: SettingsPage.Agencies

    component Way: SettingsWay {
        current: page.section === section
        onClicked: page.section = section
    }
    component Part: Loader {
        required property int section
        anchors.fill: parent
        visible: page.section === section
        active: visible
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0
        ColumnLayout {
            Layout.preferredWidth: 212
            Layout.maximumWidth: 212
            Layout.alignment: Qt.AlignTop
            Layout.margins: Theme.margin
            Layout.rightMargin: 0
            spacing: 2
            Way { id: first; section: SettingsPage.Agencies; text: qsTr("Agencies"); focus: true }
            Way { section: SettingsPage.Responsibilities; text: qsTr("Responsibilities") }
            Way { section: SettingsPage.Items; text: qsTr("Cost items") }
            Way { section: SettingsPage.Defaults; text: qsTr("Defaults of the plan") }
            Way { section: SettingsPage.Holidays; text: qsTr("Holidays") }
            Way { section: SettingsPage.Venues; text: qsTr("Venues") }
            Way { section: SettingsPage.Ranks; text: qsTr("Names of ranks") }
            Way { section: SettingsPage.Backups; text: qsTr("Backups") }
            Way { section: SettingsPage.Appearance; text: qsTr("Language and colours") }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.margin
            Part {
                section: SettingsPage.Agencies
                sourceComponent: AgencySettings { session: page.session }
            }
            Part {
                section: SettingsPage.Responsibilities
                sourceComponent: ResponsibilitySettings { session: page.session }
            }
            Part {
                section: SettingsPage.Items
                sourceComponent: ItemSettings { session: page.session }
            }
            Part {
                section: SettingsPage.Defaults
                sourceComponent: DefaultSettings { session: page.session }
            }
            Part {
                section: SettingsPage.Holidays
                sourceComponent: HolidaySettings { session: page.session }
            }
            Part {
                section: SettingsPage.Venues
                sourceComponent: VenueSettings { session: page.session }
            }
            Part {
                section: SettingsPage.Ranks
                sourceComponent: RankSettings { session: page.session }
            }
            Part {
                section: SettingsPage.Backups
                sourceComponent: BackupSettings { session: page.session }
            }
            Part {
                section: SettingsPage.Appearance
                sourceComponent: WindowSettings { preferences: page.preferences }
            }
        }
    }
}
