pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Classes and sessions of each type, below its column; a type without a class says so.
Item {
    id: foot

    required property MatrixTypeModel types
    required property int titleWidth
    required property int cellWidth
    property alias contentX: sums.contentX

    component Sum: Label {
        width: parent ? parent.width : 0
        height: 20
        font.pixelSize: 12
        horizontalAlignment: Text.AlignHCenter
    }

    height: 66
    Rule { width: parent.width }
    Column {
        x: 12
        y: 3
        width: foot.titleWidth - 20
        Sum { text: qsTr("Classes"); horizontalAlignment: Text.AlignLeft; color: Theme.muted }
        Sum { text: qsTr("Sessions"); horizontalAlignment: Text.AlignLeft; font.weight: Font.DemiBold }
        Sum { text: qsTr("of these practice"); horizontalAlignment: Text.AlignLeft; color: Theme.muted }
    }
    ListView {
        id: sums
        x: foot.titleWidth
        width: foot.width - x
        height: foot.height
        clip: true
        interactive: false
        orientation: ListView.Horizontal
        model: foot.types
        delegate: Item {
            id: type
            required property string name
            required property string classesText
            required property string sessionsText
            required property string practiceText
            required property bool hasClasses
            width: foot.cellWidth
            height: foot.height
            Accessible.role: Accessible.StaticText
            Accessible.name: hasClasses ? name + ": " + Array.of(classesText, sessionsText, practiceText).join(", ")
                                        : name + ": " + qsTr("no class")
            Column {
                y: 3
                width: parent.width
                visible: type.hasClasses
                Sum { text: type.classesText; color: Theme.muted }
                Sum { text: type.sessionsText; font.weight: Font.DemiBold }
                Sum { text: type.practiceText; color: Theme.muted }
            }
            Column {
                anchors.centerIn: parent
                visible: !type.hasClasses
                spacing: 2
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: 14
                    height: 14
                    name: "warning"
                    color: Theme.warn
                }
                Sum {
                    width: foot.cellWidth
                    text: qsTr("no class")
                    color: Theme.warn
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
}
