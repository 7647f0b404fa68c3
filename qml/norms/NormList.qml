pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The norms by what they price; Enter edits one of the province, Del takes it away.
Card {
    id: card

    required property Session session
    required property EditRight rights
    required property NormPage norms
    signal editAsked(string code)
    signal removalAsked(string code)

    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: 4
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        highlightMoveDuration: 0
        model: card.norms.norms
        section.property: "keyText"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Norms")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: (currentItem as NormLine).open()
        Keys.onEnterPressed: (currentItem as NormLine).open()
        Keys.onDeletePressed: (currentItem as NormLine).remove()
        delegate: NormLine {
            width: list.width
            heading: ListView.section !== ListView.previousSection ? ListView.section : ""
            highlighted: ListView.isCurrentItem && list.activeFocus
            readOnly: !card.rights.allowed
            onEditAsked: card.editAsked(code)
            onRemovalAsked: card.removalAsked(code)
        }
    }
    CopyKeys {
        over: list
        list: card.norms.norms
        roles: ["keyText", "figureText", "whoText", "scopeText", "documentText", "periodText"]
        titles: [qsTr("Norm"), qsTr("Figure"), qsTr("For whom"), qsTr("Scope"), qsTr("Document"), qsTr("In force")]
        figures: ["figureText"]
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(380, parent.width - 64)
        visible: list.count === 0
        icon: "search"
        text: qsTr("No norms to show")
        detail: qsTr("None matches the filter on this day. Empty the filter or show the others too.")
    }
}
