import QtQml

// The widths of the table of proposed classes; the districts take what is left.
QtObject {
    readonly property int gap: 8
    readonly property int box: 20
    readonly property int type: 190
    readonly property int department: 96
    readonly property int locality: 150
    readonly property int people: 70
    readonly property int days: 60
    readonly property int start: 104
}
