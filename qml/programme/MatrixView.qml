pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is taught to which type over the year; arrow keys go from cell to cell, Enter shows the classes.
FocusScope {
    id: view

    required property Session session
    readonly property ProgrammeMatrix matrix: session.matrix
    readonly property bool narrowed: matrix.filterText !== "" || matrix.onlyMarked
    signal cellAsked(int row, int column)

    Component.onCompleted: table.forceActiveFocus(Qt.OtherFocusReason)
    Component.onDestruction: matrix.inSight = false

    Binding {
        target: view.matrix
        property: "inSight"
        value: view.visible
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 8
            FilterBox {
                Layout.preferredWidth: 240
                placeholderText: qsTr("Filter topics (Ctrl+F)")
                onTextChanged: view.matrix.filterText = text
                Keys.onDownPressed: table.forceActiveFocus(Qt.TabFocusReason)
            }
            PillButton {
                text: qsTr("Only overlaps and gaps")
                checked: view.matrix.onlyMarked
                ink: checked ? Theme.accent : Theme.muted
                fill: checked ? Theme.accentWeak : Theme.hover
                hint: qsTr("Topics that the same people would hear twice, and topics of a curriculum that nobody teaches")
                onClicked: view.matrix.onlyMarked = !view.matrix.onlyMarked
            }
            Caption {
                Layout.fillWidth: true
                text: view.matrix.sumText
            }
            Button {
                icon.name: "copy"
                text: qsTr("Copy")
                hint: qsTr("The matrix as a table for Excel (Ctrl+C)")
                onClicked: view.matrix.copy()
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            MatrixTable {
                id: table
                anchors.fill: parent
                anchors.margins: 1
                focus: true
                matrix: view.matrix
                onChosen: view.cellAsked(table.row, table.column)
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(340, parent.width - 48)
                visible: view.matrix.topics.count === 0
                icon: view.narrowed ? "search" : "topic"
                text: view.matrix.filterText !== "" ? qsTr("No topic matches the filter")
                    : view.narrowed ? qsTr("No overlaps and no gaps") : qsTr("No topics yet")
                detail: view.narrowed ? "" : qsTr("Each topic of a class stands here beside those of the other types.")
            }
        }
        RowLayout {
            spacing: 8
            Label {
                Layout.fillWidth: true
                text: view.matrix.topics.count > 0 ? table.aboutText : ""
                elide: Text.ElideMiddle
                Accessible.role: Accessible.StaticText
            }
            Caption { text: qsTr("Enter or a click shows the classes") }
        }
    }
}
