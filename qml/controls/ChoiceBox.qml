pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// One of a list of codes; letters jump to what begins with them.
T.ComboBox {
    id: box

    required property ChoiceModel choices
    required property string value
    property string label
    property string problem
    property bool quiet: false
    property string anyText // what an empty value reads
    readonly property int place: choices.count >= 0 ? choices.indexOfCode(value) : -1
    signal chosen(string code)

    implicitWidth: 140
    implicitHeight: Theme.field
    leftPadding: 8
    rightPadding: 26
    model: choices
    textRole: "label"
    valueRole: "code"
    Accessible.name: label
    Accessible.description: displayText
    displayText: place < 0 ? anyText : currentText
    onActiveFocusChanged: if (!activeFocus) problem = ""
    onActivated: index => {
        chosen(box.valueAt(index));
        currentIndex = Qt.binding(() => box.place);
    }
    currentIndex: place
    Keys.onReturnPressed: popup.open()
    Keys.onEnterPressed: popup.open()

    delegate: T.ItemDelegate {
        id: option
        required property int index
        required property string label
        width: ListView.view ? ListView.view.width : 0
        height: 30
        highlighted: box.highlightedIndex === index
        text: label
        contentItem: Label {
            leftPadding: 8
            rightPadding: 8
            text: option.text
            font.weight: box.currentIndex === option.index ? Font.DemiBold : Font.Normal
        }
        background: Rectangle {
            radius: 4
            color: option.highlighted ? Theme.accentWeak : "transparent"
        }
    }
    indicator: Icon {
        x: box.width - width - 7
        anchors.verticalCenter: parent.verticalCenter
        width: 13
        height: 13
        name: "expand"
        color: Theme.muted
        visible: box.enabled && (!box.quiet || box.hovered || box.activeFocus)
    }
    contentItem: Label {
        text: box.displayText
        color: box.place < 0 ? Theme.muted : Theme.text
    }
    background: Rectangle {
        radius: Theme.radius
        color: box.quiet && !box.hovered && !box.activeFocus ? "transparent" : box.enabled ? Theme.surface : Theme.sunken
        border.width: box.activeFocus ? 2 : 1
        border.color: box.problem !== "" ? Theme.error : box.activeFocus ? Theme.accent
                    : box.quiet && !box.hovered ? "transparent" : box.enabled ? Theme.fieldLine : Theme.line
    }
    ProblemBubble {
        field: box
        text: box.problem
    }
    popup: ListPopup {
        y: box.height + 4
        width: Math.max(box.width, 200)
        model: box.delegateModel
        currentIndex: box.highlightedIndex
    }
}
