pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One part of the settings: what it is about, a filter, what can be added, and its rows.
Card {
    id: part

    required property string title
    property string about
    property EditRight rights: null // of the plan's settings
    property bool filtered: true
    property string filterText
    property int count: 1
    property alias copied: copying.list // what Ctrl+C copies, with the names of its columns
    property alias copiedRoles: copying.roles
    property alias copiedTitles: copying.titles
    property alias copiedFigures: copying.figures
    property string emptyText: qsTr("Nothing matches the filter.")
    default property alias rows: rows.data
    property alias adding: adding.data

    CopyKeys {
        id: copying
        over: part
        enabled: part.visible && roles.length > 0
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 10
        RowLayout {
            spacing: 12
            Title {
                Layout.fillWidth: true
                text: part.title
            }
            IconButton {
                visible: copying.roles.length > 0
                icon.name: "copy"
                hint: qsTr("Copy the list as a table (Ctrl+C)")
                onClicked: copying.table.copy()
            }
            FilterBox {
                Layout.preferredWidth: 220
                visible: part.filtered
                placeholderText: qsTr("Filter (Ctrl+F)")
                text: part.filterText
                onTextChanged: part.filterText = text
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            wrapMode: Text.Wrap
            color: Theme.muted
            text: part.about
        }
        Repeater {
            model: part.rights ? 1 : 0
            LockNote {
                Layout.fillWidth: true
                rights: part.rights
            }
        }
        RowLayout {
            id: adding
            Layout.fillWidth: true
            visible: children.length > 0
            spacing: 8
        }
        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: rows.implicitHeight + 4
            ColumnLayout {
                id: rows
                x: 2
                y: 2
                width: parent.width - 14
                spacing: 4
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: part.count === 0
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
            color: Theme.muted
            text: part.emptyText
        }
    }
}
