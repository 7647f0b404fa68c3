pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

TableColumns {
    id: columns

    component Part: TableColumn {
        preferences: columns.preferences
        page: "norms"
    }

    wide: document
    readonly property TableColumn figure: Part { key: "figure"; title: qsTr("Figure"); fixed: true; width: Math.max(160, Math.min(230, columns.tableWidth * 0.17)); number: NormListModel.Figure }
    readonly property TableColumn who: Part { key: "who"; title: qsTr("For whom"); width: Math.max(120, Math.min(260, columns.tableWidth * 0.16)); number: NormListModel.Who }
    readonly property TableColumn document: Part { key: "document"; title: qsTr("Document"); width: Math.max(160, columns.tableWidth - columns.others); number: NormListModel.Document }
    readonly property TableColumn period: Part { key: "period"; title: qsTr("In force"); width: 184; number: NormListModel.Period; ink: Theme.muted }
    readonly property TableColumn evidence: Part { key: "evidence"; title: qsTr("Evidence"); hint: qsTr("Whether the figure was compared with the text of the document"); width: 138; number: NormListModel.Evidence; marked: true }
    readonly property TableColumn scope: Part { key: "scope"; title: qsTr("Scope"); width: 100; number: NormListModel.Scope; ink: Theme.muted }

    all: [figure, who, document, period, evidence, scope]
}
