pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A class, a section or a line of the estimate.
Rectangle {
    id: row

    required property int index
    required property int rowKind
    required property string classId
    required property string lineKey
    required property string rowTitle
    required property string howText
    required property string rateText
    required property string capText
    required property string amountText
    required property string basisText
    required property string excessText
    required property string quantityText
    required property bool unverified
    required property bool overCap
    required property bool hasError
    required property bool needsReason
    required property bool expanded
    required property bool expandable
    required property bool rateEditable
    required property bool quantityEditable
    required property LineCursor cursor
    readonly property EstimateColumns columns: cursor.columns
    readonly property bool isLine: rowKind === EstimateModel.LineRow
    readonly property bool current: ListView.isCurrentItem
    readonly property int indent: rowKind === EstimateModel.ClassRow ? 8 : isLine ? 36 : 24

    function canEdit(field: int): bool {
        return isLine && (field === EstimateModel.Rate ? rateEditable : quantityEditable);
    }

    implicitHeight: Theme.row // all the same: a list leaps by their mean
    color: current ? Theme.accentWeak : overCap && isLine ? Theme.errorWeak : pointer.hovered ? Theme.hover
         : rowKind === EstimateModel.ClassRow ? Theme.sunken : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: rowTitle + " " + amountText
    Accessible.description: unverified ? basisText + ", " + qsTr("not checked") : basisText

    component Cell: Label {
        height: row.height
        leftPadding: 8
        rightPadding: 8
        font.weight: row.isLine ? Font.Normal : Font.DemiBold
    }

    HoverHandler { id: pointer }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: point => {
            row.cursor.tapped(row.index, point.position.x);
            if (row.expandable) row.cursor.estimate.toggle(row.index);
        }
        onDoubleTapped: if (row.isLine) row.cursor.edit("")
    }
    Row {
        Item {
            width: row.columns.title + (row.isLine ? 0 : row.columns.how + row.columns.rate + row.columns.cap)
            height: row.height
            Icon {
                x: row.indent
                visible: row.expandable
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                name: row.expanded ? "expand" : "next"
                color: Theme.muted
            }
            Cell {
                x: row.indent + (row.expandable ? 10 : 0)
                width: parent.width - x
                elide: row.isLine ? Text.ElideRight : Text.ElideMiddle
                text: row.rowTitle
            }
        }
        EstimateCell {
            visible: row.isLine
            width: row.columns.how
            cursor: row.cursor
            rowCurrent: row.current
            editable: row.canEdit(field)
            height: row.height
            field: EstimateModel.Quantity
            text: row.howText
            value: row.quantityText
            ink: Theme.muted
        }
        EstimateCell {
            visible: row.isLine
            width: row.columns.rate
            cursor: row.cursor
            rowCurrent: row.current
            editable: row.canEdit(field)
            height: row.height
            field: EstimateModel.Rate
            text: row.rateText
            value: row.rateText
            ink: row.overCap || row.hasError ? Theme.error : Theme.text
            strong: row.overCap
            numeric: true
        }
        Cell {
            visible: row.isLine
            width: row.columns.cap
            horizontalAlignment: Text.AlignRight
            color: Theme.muted
            text: row.isLine && row.capText === "" ? "–" : row.capText
        }
        Cell {
            width: row.columns.amount
            horizontalAlignment: Text.AlignRight
            text: row.amountText
        }
        Cell {
            id: basis
            readonly property bool marked: row.isLine && (row.overCap || row.unverified)
            width: row.columns.basis
            leftPadding: marked ? 28 : 8
            font.weight: Font.Normal
            color: row.overCap && row.isLine ? Theme.error : row.unverified && row.isLine ? Theme.warn : Theme.muted
            text: !row.isLine ? row.basisText : row.overCap ? qsTr("over by %1").arg(row.excessText)
                : row.needsReason ? qsTr("reason needed") + " · " + row.basisText
                : row.basisText
            Icon {
                x: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: basis.marked
                width: 14
                height: 14
                name: row.overCap ? "error" : "warning"
                color: basis.color
            }
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
