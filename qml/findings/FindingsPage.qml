pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Everything that is to be mended or known, each one click from its cause.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    readonly property FindingRow current: list.currentItem as FindingRow
    readonly property FindingModel findings: session.findings
    readonly property EditRight exceptionRights: EditRight {
        session: page.session
        what: EditRight.Exceptions
    }
    property int severity: -1

    component Choice: PillButton {
        id: choice
        required property int severity
        checked: page.severity === severity
        onClicked: page.severity = page.severity === choice.severity ? -1 : choice.severity
    }

    // The one list of findings serves the page in sight.
    function narrow() {
        if (!visible) return;
        findings.severityFilter = severity;
        findings.filterText = box.text;
    }
    function allow(exceptionKey: string, about: string) {
        sheet.key = exceptionKey;
        sheet.about = about;
        sheet.active = true;
    }
    function goToCause() {
        if (current) navigator.showCause(current.target, current.classId, current.lineKey, current.partId);
    }
    onVisibleChanged: narrow()
    onSeverityChanged: narrow()
    Component.onCompleted: narrow()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 8
            FilterBox {
                id: box
                Layout.preferredWidth: 280
                placeholderText: qsTr("Filter (Ctrl+F)")
                onTextChanged: page.narrow()
            }
            Choice {
                severity: FindingModel.Error
                text: qsTr("%Ln error(s)", "", page.findings.errors)
                ink: Theme.error
                fill: Theme.errorWeak
            }
            Choice {
                severity: FindingModel.Warning
                text: qsTr("%Ln warning(s)", "", page.findings.warnings)
                ink: Theme.warn
                fill: Theme.warnWeak
            }
            Choice {
                severity: FindingModel.Note
                text: qsTr("%Ln note(s)", "", page.findings.notes)
                ink: Theme.note
                fill: Theme.noteWeak
            }
            Item { Layout.fillWidth: true }
            Caption { text: qsTr("Enter or a click goes to the cause") }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnList {
                id: list
                anchors.fill: parent
                anchors.margins: 1
                focus: true
                columns: findingColumns
                rowHeight: 40
                label: qsTr("Findings")
                model: page.findings
                sortKey: page.findings.sortKey
                descending: page.findings.descending
                onSortAsked: key => page.findings.sortBy(key)
                onRowClicked: page.goToCause()
                Keys.onPressed: event => event.accepted = event.key === Qt.Key_E && page.current !== null && page.current.ask()
                Keys.onReturnPressed: page.goToCause()
                Keys.onEnterPressed: page.goToCause()
                delegate: FindingRow {
                    required property int index
                    columns: findingColumns
                    bodyHeight: list.rowHeight
                    current: ListView.isCurrentItem && list.keyboardHere
                    pointed: list.hoveredRow === index
                    allowable: page.exceptionRights.allowed
                    onExceptionAsked: page.allow(exceptionKey, Accessible.name)
                }
            }
            FindingColumns {
                id: findingColumns
                preferences: page.preferences
                tableWidth: list.width
            }
            CopyKeys {
                over: list.view
                list: page.findings
                roles: ["severityText", "placeText", "text", "exceptionText"]
                titles: [qsTr("Severity"), qsTr("Where"), qsTr("Finding"), qsTr("Exception")]
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(380, parent.width - 64)
                visible: list.count === 0
                icon: box.text !== "" || page.severity >= 0 ? "search" : "check"
                text: box.text !== "" || page.severity >= 0 ? qsTr("Nothing matches the filters") : qsTr("Nothing to report")
                detail: box.text !== "" || page.severity >= 0 ? "" : qsTr("No errors, warnings or notes in this plan.")
            }
        }
    }
    Instantiator {
        id: sheet
        property string key
        property string about
        active: false
        delegate: ExceptionSheet {
            session: page.session
            aboutKey: sheet.key
            about: sheet.about
            parent: page.T.Overlay.overlay
            visible: true
            onClosed: sheet.active = false
        }
    }
}
