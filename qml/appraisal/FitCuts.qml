pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The classes that a proposal cuts; Space takes one or leaves it as it is, the box above all of them.
FocusScope {
    id: table

    required property FitForm fit

    component Name: Caption {
        font.pixelSize: 12
    }
    Rectangle {
        id: head
        width: parent.width
        height: 33
        color: Theme.sunken
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 12
            anchors.rightMargin: 12
            spacing: 10
            CheckBox {
                Layout.preferredWidth: 20
                checked: table.fit.accepted === table.fit.cuts.count
                Accessible.name: qsTr("Accept all")
                onToggled: {
                    table.fit.setAllAccepted(checked);
                    checked = Qt.binding(() => table.fit.accepted === table.fit.cuts.count);
                }
            }
            Name { Layout.preferredWidth: 210; text: qsTr("Class") }
            Name { Layout.fillWidth: true; text: qsTr("What is cut") }
            Name { Layout.preferredWidth: 96; horizontalAlignment: Text.AlignRight; text: qsTr("Saving (đồng)") }
            Name { Layout.preferredWidth: 180; text: qsTr("Reason") }
            Item { Layout.preferredWidth: 28 }
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: table.fit.cuts
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Proposed cuts")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: FitCutLine {
            width: list.width
            fit: table.fit
            keyboardHere: list.activeFocus
            onPointed: list.currentIndex = index
        }
        Keys.onSpacePressed: (currentItem as FitCutLine)?.toggle()
    }
}
