pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: section

    required property Session session
    required property EditRight rights
    readonly property ClassForm form: session.currentClass

    function reveal(lecturerId: string) {
        const all = Array.from({ length: rows.count }, (_, index) => rows.itemAt(index) as StayRow);
        const row = all.find(each => each.lecturerId === lecturerId) ?? all[0];
        row ? row.begin() : adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 2
    RowLayout {
        spacing: 4
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Stays of lecturers")
        }
        AddButton {
            id: adder
            text: qsTr("Stay")
            enabled: section.rights.allowed && section.session.lecturers.count > 0
            choices: section.session.lecturers
            onChosen: code => section.session.addStay(section.form.classId, code)
        }
    }
    RowLayout {
        visible: rows.count > 0
        spacing: 4
        Caption { Layout.fillWidth: true; text: qsTr("Lecturer") }
        Repeater {
            model: [qsTr("Days"), qsTr("Nights"), qsTr("Trips")]
            Caption {
                required property string modelData
                Layout.preferredWidth: 44
                rightPadding: 8
                horizontalAlignment: Text.AlignRight
                text: modelData
            }
        }
        Item { implicitWidth: 28 }
    }
    Repeater {
        id: rows
        model: section.form.stays
        StayRow {
            Layout.fillWidth: true
            session: section.session
            rights: section.rights
            classId: section.form.classId
        }
    }
    Label {
        Layout.fillWidth: true
        visible: rows.count === 0
        color: Theme.muted
        wrapMode: Text.Wrap
        text: qsTr("No lecturer stays at the place of the class.")
    }
}
