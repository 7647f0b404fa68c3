pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// What next year's plan would be, class by class, before it is made into a file of its own.
Sheet {
    id: sheet

    required property Session session
    required property Files files
    readonly property NextYearForm next: session.nextYear

    width: 860
    title: qsTr("Next year from this year")
    Component.onCompleted: next.workOut()

    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("Classes keep week and weekday, off holidays; norms are those in force on the new days. Reviews, the ceiling and reasons of other rates are not taken along, as they were decided for this year only.")
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: sheet.next.titleText + " · " + sheet.next.summaryText
        font.weight: Font.DemiBold
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, 380)
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.next.classes
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Classes of next year")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: row
            required property string title
            required property string daysText
            required property string noteText
            required property string amountText
            required property string differenceText

            width: list.width - 12
            height: 44
            Accessible.role: Accessible.ListItem
            Accessible.name: Array.of(title, daysText, noteText, differenceText).filter(part => part !== "").join(", ")
            ColumnLayout {
                anchors.fill: parent
                spacing: 0
                RowLayout {
                    spacing: 12
                    Label { Layout.fillWidth: true; text: row.title }
                    Label { Layout.preferredWidth: 170; text: row.daysText }
                    Label { Layout.preferredWidth: 100; text: row.amountText; horizontalAlignment: Text.AlignRight }
                    Label { Layout.preferredWidth: 100; text: row.differenceText; horizontalAlignment: Text.AlignRight; color: Theme.accent }
                }
                Caption { Layout.fillWidth: true; text: row.noteText }
            }
        }
    }
    CopyKeys {
        over: list
        list: sheet.next.classes
        roles: ["title", "daysText", "amountText", "differenceText", "noteText"]
        titles: [qsTr("Class"), qsTr("Days"), qsTr("Amount"), qsTr("Difference"), qsTr("Note")]
        figures: ["amountText", "differenceText"]
    }
    Button {
        kind: Button.Primary
        focus: true
        text: qsTr("Make the plan…")
        onClicked: { sheet.files.beginNextYear(sheet.next.fileName); sheet.close(); }
    }
}
