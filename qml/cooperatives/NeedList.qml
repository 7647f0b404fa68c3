pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Needs by type and district, as a table.
ColumnList {
    id: table

    required property TrainingNeeds needs
    required property Preferences preferences
    readonly property NeedColumns needColumns: NeedColumns {
        preferences: table.preferences
        tableWidth: table.width - 10 // beside the scroll bar
    }

    columns: needColumns
    label: qsTr("Training needs")
    model: needs.rows
    sortKey: needs.sortKey
    descending: needs.descending
    onSortAsked: key => needs.sortBy(key)
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Copy);
        if (event.accepted) table.needs.copy();
    }
    delegate: NeedLine {
        required property int index
        columns: table.needColumns
        current: ListView.isCurrentItem && table.keyboardHere
        pointed: table.hoveredRow === index
    }
}
