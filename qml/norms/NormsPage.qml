pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
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
    property bool documenting: false
    readonly property EditRight rights: EditRight {
        session: page.session
        what: EditRight.Norms
    }

    function openDocument(number: string) {
        if (number === "") norms.beginDocument();
        else if (norms.beginDocumentEdit(number) !== "") return;
        drafting = false;
        documenting = true;
    }
    function edit(code: string) {
        if (norms.beginEdit(code) !== "") return;
        documenting = false;
        drafting = true;
    }

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
                ColumnsButton {
                    columns: list.columns
                    preferences: page.preferences
                }
                Button {
                    text: qsTr("Re-price…")
                    hint: qsTr("Lines that other norms price now, before and after")
                    onClicked: page.navigator.showRepricing()
                }
                Button {
                    icon.name: "import"
                    text: qsTr("Import…")
                    enabled: page.rights.allowed
                    onClicked: importing.active = true
                }
                Button {
                    kind: Button.Primary
                    icon.name: "plus"
                    text: qsTr("Norm of the province")
                    enabled: page.rights.allowed
                    onClicked: { page.norms.beginNew(); page.documenting = false; page.drafting = true; }
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
                rights: page.rights
                onEditAsked: number => page.openDocument(number)
                onAddAsked: page.openDocument("")
            }
            NormList {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: page.session
                rights: page.rights
                norms: page.norms
                preferences: page.preferences
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
            model: page.documenting && !page.norms.proposing ? 1 : 0
            DocumentForm {
                Layout.preferredWidth: 360
                Layout.maximumWidth: 360
                Layout.fillHeight: true
                session: page.session
                rights: page.rights
                onClosed: page.documenting = false
                Component.onCompleted: begin()
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
    Instantiator {
        id: importing
        active: false
        delegate: NormImportSheet {
            parent: page.T.Overlay.overlay
            norms: page.norms
            preferences: page.preferences
            visible: true
            onClosed: importing.active = false
        }
    }
}
