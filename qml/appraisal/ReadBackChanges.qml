pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The lines that a workbook says otherwise; a line can be left out with Space or its box.
FocusScope {
    id: changes

    required property AppraisalImport importing

    RowLayout {
        id: head
        x: 12
        width: parent.width - 24
        height: 44
        spacing: 8
        CheckBox {
            text: qsTr("All")
            visible: list.count > 0
            checked: changes.importing.accepted === list.count
            onToggled: {
                changes.importing.setAllAccepted(checked);
                checked = Qt.binding(() => changes.importing.accepted === list.count);
            }
        }
        Label {
            text: qsTr("Cut: %1 đồng").arg(changes.importing.cut)
            font.weight: Font.DemiBold
            visible: list.count > 0
        }
        Caption {
            Layout.fillWidth: true
            text: changes.importing.summary
        }
        Repeater {
            model: list.count > 0 ? [qsTr("Requested"), qsTr("Appraised"), qsTr("Difference")] : []
            Caption {
                required property int index
                required property string modelData
                Layout.preferredWidth: 116
                Layout.leftMargin: index > 0 ? 4 : 0
                horizontalAlignment: Text.AlignRight
                text: modelData
            }
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
        model: changes.importing.changes
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Lines that the workbook changes")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: ReadBackLine {
            width: list.width
            keyboardHere: list.activeFocus
            onAcceptedChosen: wanted => changes.importing.setAccepted(number, wanted)
            onPicked: { list.currentIndex = index; list.forceActiveFocus(Qt.MouseFocusReason); }
        }
        Keys.onSpacePressed: (currentItem as ReadBackLine)?.toggle()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(360, parent.width - 64)
        visible: list.count === 0
        icon: "check"
        text: qsTr("The workbook changes no line")
        detail: changes.importing.remarks.count > 0 ? qsTr("What stands in its way is listed below.") : qsTr("Everything in it is as it is kept already.")
    }
}
