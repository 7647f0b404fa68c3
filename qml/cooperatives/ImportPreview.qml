pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The rows of the list with what each would do; a row can be left out with Space or its box.
FocusScope {
    id: preview

    required property RegisterImport importing
    readonly property ImportRowModel rows: importing.rows

    component OutcomePill: PillButton {
        required property int outcome
        required property string title
        readonly property int rows: preview.importing.counts[outcome]
        visible: rows > 0
        checked: preview.rows.outcome === outcome
        text: title.arg(rows.toLocaleString(Qt.locale("vi"), "f", 0))
        onClicked: preview.rows.outcome = checked ? -1 : outcome
    }

    RowLayout {
        id: head
        x: 12
        width: parent.width - 24
        height: 44
        spacing: 8
        OutcomePill { outcome: ImportRowModel.New; title: qsTr("%1 new"); ink: Theme.accent; fill: Theme.accentWeak }
        OutcomePill { outcome: ImportRowModel.Changed; title: qsTr("%1 changed"); ink: Theme.note; fill: Theme.noteWeak }
        OutcomePill { outcome: ImportRowModel.Same; title: qsTr("%1 as they are") }
        OutcomePill { outcome: ImportRowModel.Refused; title: qsTr("%1 refused"); ink: Theme.error; fill: Theme.errorWeak }
        Caption {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: qsTr("Nothing is changed before you choose “Import”.")
        }
    }
    Rule {
        y: head.height
        width: parent.width
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height + 1
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        reuseItems: true
        cacheBuffer: 0
        model: preview.rows
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Rows of the list")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: ImportRow {
            width: list.width
            keyboardHere: list.activeFocus
            onAcceptedChosen: wanted => preview.importing.setAccepted(number, wanted)
            onPicked: { list.currentIndex = index; list.forceActiveFocus(Qt.MouseFocusReason); }
        }
        Keys.onSpacePressed: (currentItem as ImportRow)?.toggle()
    }
    CopyKeys {
        over: list
        list: preview.rows
        roles: ["number", "name", "taxCode", "detail"]
        titles: [qsTr("Row"), qsTr("Cooperative"), qsTr("Tax code"), qsTr("What happens")]
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(360, parent.width - 64)
        visible: preview.rows.count === 0
        icon: "search"
        text: qsTr("No rows to show")
        detail: qsTr("Choose the sheet, the header row and the columns on the left.")
    }
}
