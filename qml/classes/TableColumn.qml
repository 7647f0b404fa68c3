import QtQuick
import TapHuan.App

// One column of the table of classes: how wide, how sorted, what its cells edit.
QtObject {
    required property Preferences preferences
    required property string key
    required property string title
    property int width: 80
    property bool numeric: false
    property int sort: -1  // ClassFilterModel.SortKey
    property int field: -1 // ClassForm.Field
    property ChoiceModel choices: null
    readonly property string name: "classes." + key
    readonly property bool shown: !Array.from(preferences.hiddenColumns).includes(name)
    readonly property int space: shown ? width : 0
}
