pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is in force on a day, and the resolutions of the province; a norm is kept after its effect was seen.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    readonly property NormPage norms: session.norms
    property bool drafting: false
    readonly property EditRight rights: EditRight {
        session: page.session
        what: EditRight.Norms
    }

    function importNorms() {
        if (!dialog.item) dialog.setSource(Qt.resolvedUrl("NormFileDialog.qml"), { preferences: preferences, page: norms });
        (dialog.item as NormFileDialog).open();
    }
    function edit(code: string) {
        if (norms.beginEdit(code) === "") drafting = true;
    }

    Loader { id: dialog }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.margin
        ColumnLayout {
            spacing: 10
            RowLayout {
                spacing: 8
                Label { text: qsTr("In force on") }
                DateField {
                    id: day
                    Layout.preferredWidth: 120
                    readOnly: false
                    session: page.session
                    value: page.norms.dayText
                    label: qsTr("Day on which norms are in force")
                    onSubmitted: text => day.problem = page.norms.setDay(text)
                }
                CheckBox {
                    text: qsTr("only these")
                    checked: page.norms.onlyInForce
                    onToggled: page.norms.onlyInForce = checked
                }
                FilterBox {
                    Layout.fillWidth: true
                    Layout.minimumWidth: 120
                    placeholderText: qsTr("Filter (Ctrl+F)")
                    onTextChanged: page.norms.filterText = text
                }
                Button {
                    text: qsTr("Re-price…")
                    hint: qsTr("Lines that other norms price now, before and after")
                    onClicked: page.navigator.showRepricing()
                }
                Button {
                    icon.name: "import"
                    text: qsTr("Import CSV…")
                    enabled: page.rights.allowed
                    onClicked: page.importNorms()
                }
                Button {
                    kind: Button.Primary
                    icon.name: "plus"
                    text: qsTr("Norm of the province")
                    enabled: page.rights.allowed
                    onClicked: { page.norms.beginNew(); page.drafting = true; }
                }
            }
            LockNote {
                Layout.fillWidth: true
                rights: page.rights
            }
            DocumentTimeLine {
                Layout.fillWidth: true
                Layout.preferredHeight: 190
                norms: page.norms
            }
            NormList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                session: page.session
                rights: page.rights
                norms: page.norms
                onEditAsked: code => page.edit(code)
                onRemovalAsked: code => { page.drafting = false; page.norms.proposeRemoval(code); }
            }
        }
        Repeater {
            model: page.drafting && !page.norms.proposing ? 1 : 0
            NormForm {
                Layout.preferredWidth: 360
                Layout.maximumWidth: 360
                Layout.fillHeight: true
                session: page.session
                onClosed: page.drafting = false
            }
        }
        Repeater {
            model: page.norms.proposing ? 1 : 0
            NormEffect {
                Layout.preferredWidth: 360
                Layout.maximumWidth: 360
                Layout.fillHeight: true
                session: page.session
                onKept: page.drafting = false
            }
        }
    }
}
