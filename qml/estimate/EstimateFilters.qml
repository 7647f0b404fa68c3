import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

RowLayout {
    id: filters

    required property EstimateModel estimate
    required property Preferences preferences
    required property TableColumns columns

    function clear() {
        box.clear();
        estimate.classFilter = "";
        estimate.onlyErrors = estimate.onlyOverCap = estimate.onlyUnverified = false;
    }

    spacing: 6
    FilterBox {
        id: box
        Layout.fillWidth: true
        Layout.minimumWidth: 120
        Layout.maximumWidth: 280
        placeholderText: qsTr("Filter (Ctrl+F)")
        onTextChanged: filters.estimate.filterText = text
    }
    Button {
        text: qsTr("Over the cap")
        checked: filters.estimate.onlyOverCap
        onClicked: filters.estimate.onlyOverCap = !filters.estimate.onlyOverCap
    }
    Button {
        text: qsTr("With errors")
        checked: filters.estimate.onlyErrors
        onClicked: filters.estimate.onlyErrors = !filters.estimate.onlyErrors
    }
    Button {
        text: qsTr("Not checked")
        hint: qsTr("Only lines whose norm was not checked against the text of the document")
        checked: filters.estimate.onlyUnverified
        onClicked: filters.estimate.onlyUnverified = !filters.estimate.onlyUnverified
    }
    ColumnsButton {
        columns: filters.columns
        preferences: filters.preferences
    }
    Item { Layout.fillWidth: true }
    Link {
        text: qsTr("Open all")
        onClicked: filters.estimate.expandAll()
    }
    Label {
        text: "·"
        color: Theme.muted
    }
    Link {
        text: qsTr("Close all")
        onClicked: filters.estimate.collapseAll()
    }
}
