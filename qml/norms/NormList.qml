pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The norms by what they price, those of each price in the order that is wanted; Enter edits one of the province, Del takes it away.
Card {
    id: card

    required property Session session
    required property EditRight rights
    required property NormPage norms
    required property Preferences preferences
    readonly property NormColumns columns: NormColumns {
        preferences: card.preferences
        tableWidth: list.width
    }
    signal editAsked(string code)
    signal removalAsked(string code)

    ColumnList {
        id: list
        anchors.fill: parent
        anchors.margins: 1
        focus: true
        columns: card.columns
        label: qsTr("Norms")
        model: card.norms.norms
        sortKey: card.norms.sortKey
        descending: card.norms.descending
        view.section.property: "keyText"
        onSortAsked: key => card.norms.sortBy(key)
        Keys.onReturnPressed: (currentItem as NormLine)?.open()
        Keys.onEnterPressed: (currentItem as NormLine)?.open()
        Keys.onDeletePressed: (currentItem as NormLine)?.remove()
        delegate: NormLine {
            required property int index
            columns: card.columns
            heading: ListView.section !== ListView.previousSection ? ListView.section : ""
            current: ListView.isCurrentItem && list.keyboardHere
            pointed: list.hoveredRow === index
            readOnly: !card.rights.allowed
            onEditAsked: card.editAsked(code)
            onRemovalAsked: card.removalAsked(code)
        }
    }
    CopyKeys {
        over: list.view
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
