pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is set once: agencies, cost items, defaults, days, places, words, backups and the window itself.
FocusScope {
    id: page

    enum Section { Agencies, Responsibilities, Items, Defaults, Holidays, Venues, Ranks, Documents, Backups, File, Appearance }

    required property Session session
    required property Preferences preferences
    property int section: SettingsPage.Agencies
    readonly property EditRight rights: EditRight {
        session: page.session
        what: EditRight.Settings
    }

    component Way: SettingsWay {
        current: page.section === section
        onClicked: page.section = section
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
            Way { section: SettingsPage.Responsibilities; text: qsTr("Types and responsibilities") }
            Way { section: SettingsPage.Items; text: qsTr("Cost items") }
            Way { section: SettingsPage.Defaults; text: qsTr("Defaults of the plan") }
            Way { section: SettingsPage.Holidays; text: qsTr("Holidays") }
            Way { section: SettingsPage.Venues; text: qsTr("Venues") }
            Way { section: SettingsPage.Ranks; text: qsTr("Names of ranks") }
            Way { section: SettingsPage.Documents; text: qsTr("Documents") }
            Way { section: SettingsPage.Backups; text: qsTr("Backups") }
            Way { section: SettingsPage.File; text: qsTr("Data file") }
            Way { section: SettingsPage.Appearance; text: qsTr("Language and colours") }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.margin
            Repeater {
                model: page.section === SettingsPage.Agencies ? 1 : 0
                AgencySettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Responsibilities ? 1 : 0
                ResponsibilitySettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Items ? 1 : 0
                ItemSettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Defaults ? 1 : 0
                DefaultSettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Holidays ? 1 : 0
                HolidaySettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Venues ? 1 : 0
                VenueSettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Ranks ? 1 : 0
                RankSettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.Documents ? 1 : 0
                DocumentSettings {
                    anchors.fill: parent
                    session: page.session
                }
            }
            Repeater {
                model: page.section === SettingsPage.Backups ? 1 : 0
                BackupSettings {
                    anchors.fill: parent
                    session: page.session
                    rights: page.rights
                }
            }
            Repeater {
                model: page.section === SettingsPage.File ? 1 : 0
                DataFileSettings {
                    anchors.fill: parent
                    session: page.session
                }
            }
            Repeater {
                model: page.section === SettingsPage.Appearance ? 1 : 0
                WindowSettings {
                    anchors.fill: parent
                    preferences: page.preferences
                }
            }
        }
    }
}
