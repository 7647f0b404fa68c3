pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A class or a line of a version with its three figures.
Rectangle {
    id: row

    required property int index
    required property int rowKind
    required property string classId
    required property string lineId
    required property string rowTitle
    required property string howText
    required property string basisText
    required property string requestedText
    required property string quantityText
    required property string rateText
    required property string appraisedText
    required property string approvedText
    required property string differenceText
    required property string faultText
    required property string remarkText
    required property bool overCap
    required property bool unverified
    required property bool quantityIsCut
    required property bool rateIsCut
    required property bool appraisedIsCut
    required property bool approvedIsCut
    required property bool quantityEditable
    required property bool isAppraised
    required property bool isApproved
    required property bool expanded
    required property AppraisalCursor cursor
    readonly property AppraisalColumns columns: cursor.columns
    readonly property bool isLine: rowKind === AppraisalModel.LineRow
    readonly property bool current: ListView.isCurrentItem
    readonly property bool approving: cursor.appraisal.head.approving

    function canEdit(field: int): bool {
        return isLine && (field !== AppraisalModel.Quantity || quantityEditable);
    }

    implicitHeight: 44 // all the same: a list leaps by their mean
    color: current ? Theme.accentWeak : pointer.hovered ? Theme.hover : isLine ? "transparent" : Theme.sunken
    Accessible.role: Accessible.TreeItem
    Accessible.name: rowTitle + ": " + Array.of(requestedText, appraisedText, approvedText).join(" → ")
    Accessible.description: faultText || remarkText

    component Cell: AppraisalCell {
        cursor: row.cursor
        rowCurrent: row.current
        height: row.height
        strong: !row.isLine
    }

    HoverHandler { id: pointer }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: point => {
            row.cursor.tapped(row.index, point.position.x);
            if (!row.isLine) row.cursor.appraisal.lines.toggle(row.index);
        }
        onDoubleTapped: if (row.isLine) row.cursor.edit("")
    }
    Row {
        Item {
            width: row.columns.title
            height: row.height
            Icon {
                x: 8
                visible: !row.isLine
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                name: row.expanded ? "expand" : "next"
                color: Theme.muted
            }
            Icon {
                id: mark
                x: row.isLine ? 10 : parent.width - width - 8
                anchors.verticalCenter: parent.verticalCenter
                visible: row.isLine ? row.faultText !== "" || row.overCap || row.unverified : row.approving ? row.isApproved : row.isAppraised
                width: 14
                height: 14
                name: !row.isLine ? "check" : row.faultText !== "" || row.overCap ? "error" : "warning"
                color: !row.isLine ? Theme.accent : row.faultText !== "" || row.overCap ? Theme.error : Theme.warn
            }
            Label {
                x: 28
                y: row.isLine ? 4 : 0
                width: parent.width - x - (row.isLine ? 4 : 28)
                height: row.isLine ? 20 : row.height
                text: row.rowTitle
                elide: row.isLine ? Text.ElideRight : Text.ElideMiddle
                font.weight: row.isLine ? Font.Normal : Font.DemiBold
            }
            Caption {
                x: 28
                y: 23
                visible: row.isLine
                width: parent.width - x - 4
                text: row.faultText || row.remarkText || Array.of(row.howText, row.basisText).filter(part => part !== "").join(" · ")
                color: row.faultText !== "" ? Theme.error : row.remarkText !== "" ? Theme.text : Theme.muted
            }
        }
        Cell { width: row.columns.money; field: -1; text: row.requestedText }
        Cell { width: row.columns.quantity; field: AppraisalModel.Quantity; text: row.quantityText; cut: row.quantityIsCut; editable: row.canEdit(field) }
        Cell { width: row.columns.rate; field: AppraisalModel.Rate; text: row.rateText; cut: row.rateIsCut; editable: row.canEdit(field) }
        Cell {
            width: row.columns.money
            field: row.approving ? -1 : AppraisalModel.Amount
            text: row.appraisedText
            cut: row.appraisedIsCut
            editable: row.isLine && !row.approving
        }
        Cell {
            width: row.columns.money
            field: row.approving ? AppraisalModel.Amount : -1
            text: row.approvedText
            cut: row.approvedIsCut
            editable: row.isLine && row.approving
        }
        Cell { width: row.columns.difference; field: -1; text: row.differenceText; cut: true }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
