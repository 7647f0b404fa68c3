pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Items with their rates and quantities: a class's own, or with an empty class id the plan's defaults.
ColumnLayout {
    id: section

    required property Session session
    required property EditRight rights
    required property string classId
    required property EntryModel entries
    required property string title
    required property string emptyText
    property string openId

    spacing: 2
    RowLayout {
        spacing: 4
        SectionHeader {
            Layout.fillWidth: true
            text: section.title
        }
        AddButton {
            text: qsTr("Item")
            enabled: section.rights.allowed
            choices: section.session.items
            onChosen: code => section.openId = section.session.addEntry(section.classId, code)
        }
    }
    RowLayout {
        visible: rows.count > 0
        spacing: 4
        Caption { Layout.fillWidth: true; text: qsTr("Item") }
        Caption { Layout.preferredWidth: 64; rightPadding: 8; horizontalAlignment: Text.AlignRight; text: qsTr("Quantity") }
        Caption { Layout.preferredWidth: 100; rightPadding: 8; horizontalAlignment: Text.AlignRight; text: qsTr("Rate") }
        Item { implicitWidth: 28 }
    }
    Repeater {
        id: rows
        model: section.entries
        EntryRow {
            Layout.fillWidth: true
            session: section.session
            rights: section.rights
            classId: section.classId
            open: section.openId === rowId
            onToggled: section.openId = open ? "" : rowId
        }
    }
    Label {
        Layout.fillWidth: true
        visible: rows.count === 0
        color: Theme.muted
        wrapMode: Text.Wrap
        text: section.emptyText
    }
}
