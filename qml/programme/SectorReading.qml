import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The whole programme of a department, page by page as it is printed.
FocusScope {
    id: reading

    required property Session session
    required property Preferences preferences
    readonly property SectorProgramme sector: session.sectorProgramme

    function save() {
        if (!chooser.item) chooser.setSource(Qt.resolvedUrl("PdfDialog.qml"), { reading: reading });
        (chooser.item as PdfDialog).ask(sector.department);
    }

    Component.onCompleted: pages.forceActiveFocus(Qt.OtherFocusReason)
    Component.onDestruction: sector.inSight = false

    Binding {
        target: reading.sector
        property: "inSight"
        value: reading.visible
    }

    Loader { id: chooser }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: 10
            spacing: 8
            ChoiceBox {
                Layout.preferredWidth: 340
                label: qsTr("Department")
                choices: reading.sector.departments
                value: reading.sector.department
                onChosen: code => reading.sector.department = code
            }
            Caption {
                Layout.fillWidth: true
                text: reading.sector.preview.running ? qsTr("The pages are being made…")
                    : qsTr("%Ln page(s)", "", reading.sector.preview.pageCount)
            }
            Button {
                icon.name: "export"
                enabled: reading.sector.department !== "" && !reading.session.job.running
                text: qsTr("Save as PDF…")
                onClicked: reading.save()
            }
        }
        Rule { Layout.fillWidth: true }
        DocumentPages {
            id: pages
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            preview: reading.sector.preview
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: reading.sector.department === ""
                icon: "topic"
                text: qsTr("No class yet for which a department is responsible")
                detail: qsTr("Add the year's classes first; the programme of each department is then read here.")
            }
        }
    }
}
