import QtQuick
import TapHuan
import TapHuan.App

// A class, a section or a line of the estimate.
TextRow {
    id: row

    required property int index
    required property int rowKind
    required property string classId
    required property string lineKey
    required tones
    required property string quantityText
    required property bool unverified
    required property bool overCap
    required property bool expanded
    required property bool expandable
    required property bool rateEditable
    required property bool quantityEditable
    required property LineCursor cursor
    readonly property bool isLine: rowKind === EstimateModel.LineRow

    function canEdit(field: int): bool {
        return isLine && (field === EstimateModel.Rate ? rateEditable : quantityEditable);
    }
    function valueOf(field: int): string {
        return field === EstimateModel.Rate ? texts[EstimateModel.RateText] : quantityText;
    }

    implicitWidth: cursor.columns.total
    color: ListView.isCurrentItem ? Theme.accentWeak : overCap && isLine ? Theme.errorWeak : cursor.hoveredRow === index ? Theme.hover
         : rowKind === EstimateModel.ClassRow ? Theme.sunken : "transparent"
    look: isLine ? cursor.columns.look : cursor.columns.sum
    indent: rowKind === EstimateModel.ClassRow ? 8 : isLine ? 36 : 24
    sign: expandable ? expanded ? "expand" : "next" : ""
    Accessible.role: Accessible.TreeItem
    Accessible.description: unverified ? qsTr("not checked") : ""
}
