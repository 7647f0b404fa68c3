import QtQuick
import TapHuan.App

// One column of a table: how wide, how sorted, what its cells edit.
QtObject {
    required property Preferences preferences
    property string page: "classes"
    required property string key
    required property string title
    property string hint // the whole name, where the title is a short one
    property int width: 80
    property bool numeric: false
    property int sort: -1  // the sort key of the table's model
    property int field: -1 // what its cells edit
    property ChoiceModel choices: null
    readonly property string name: page + "." + key
    readonly property bool shown: !Array.from(preferences.hiddenColumns).includes(name)
    readonly property int space: shown ? width : 0
}
