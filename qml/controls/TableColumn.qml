import QtQuick
import TapHuan
import TapHuan.App

// One column of a table, which is sorted by it: what it is called and what its cells edit.
TextColumn {
    required property Preferences preferences
    property string page: "classes"
    required property string key
    required property string title
    property string hint // the whole name, where the title is a short one
    property bool numeric: false
    property bool yesNo: false
    property bool fixed: false // always seen
    property int field: -1 // what its cells edit
    property ChoiceModel choices: null
    alignment: yesNo ? Text.AlignHCenter : numeric ? Text.AlignRight : Text.AlignLeft
    readonly property string name: page + "." + key
    readonly property string fullName: hint !== "" ? hint : title
    readonly property bool shown: fixed || !Array.from(preferences.hiddenColumns).includes(name)
    readonly property int space: shown ? width : 0
}
