import QtQuick
import TapHuan
import TapHuan.App

// A class, a section or a line of the estimate. It holds no more than it must: editor, pointer and hints
// are the table's.
Rectangle {
    id: row

    required property int index
    required property int rowKind
    required property string classId
    required property string lineKey
    required property list<string> texts
    required property list<int> tones
    required property string quantityText
    required property bool unverified
    required property bool overCap
    required property bool expanded
    required property bool expandable
    required property bool rateEditable
    required property bool quantityEditable
    required property LineCursor cursor
    readonly property bool isLine: rowKind === EstimateModel.LineRow
    readonly property bool current: ListView.isCurrentItem

    function canEdit(field: int): bool {
        return isLine && (field === EstimateModel.Rate ? rateEditable : quantityEditable);
    }
    function valueOf(field: int): string {
        return field === EstimateModel.Rate ? texts[EstimateModel.RateText] : quantityText;
    }
    function cutAt(x: real): string {
        return drawn.cutAt(x);
    }
    function placeAt(x: real): rect {
        return drawn.placeAt(x);
    }

    implicitHeight: Theme.row // all the same: a list leaps by their mean
    color: current ? Theme.accentWeak : overCap && isLine ? Theme.errorWeak : cursor.hoveredRow === index ? Theme.hover
         : rowKind === EstimateModel.ClassRow ? Theme.sunken : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: drawn.spoken
    Accessible.description: unverified ? qsTr("not checked") : ""

    RowTexts {
        id: drawn
        anchors.fill: parent
        look: row.isLine ? row.cursor.columns.line : row.cursor.columns.sum
        texts: row.texts
        tones: row.tones
        indent: row.rowKind === EstimateModel.ClassRow ? 8 : row.isLine ? 36 : 24
        sign: row.expandable ? row.expanded ? "expand" : "next" : ""
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
