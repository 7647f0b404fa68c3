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
    required property Navigator navigator
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
            ListView {
                id: list
                anchors.fill: parent
                anchors.margins: 4
                clip: true
                focus: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                highlightMoveDuration: 0
                cacheBuffer: 0
                model: page.findings
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Findings")
                T.ScrollBar.vertical: ScrollBar {}
                Keys.onPressed: event => {
                    const line = currentItem as FindingLine;
                    event.accepted = event.key === Qt.Key_E && line !== null && line.allowable && line.exceptionKey !== "" && line.exceptionText === "";
                    if (event.accepted) line.exceptionAsked();
                }
                Keys.onReturnPressed: (currentItem as FindingLine).clicked()
                Keys.onEnterPressed: (currentItem as FindingLine).clicked()
                delegate: FindingLine {
                    width: list.width
                    focusPolicy: Qt.NoFocus
                    highlighted: ListView.isCurrentItem && list.activeFocus
                    allowable: page.exceptionRights.allowed
                    onExceptionAsked: page.allow(exceptionKey, Accessible.name)
                    onClicked: page.navigator.showCause(target, classId, lineKey, partId)
                }
            }
            CopyKeys {
                over: list
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
