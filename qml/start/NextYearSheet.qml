import QtQuick
import QtQuick.Layouts
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
    Component.onDestruction: next.job.cancel()

    Connections {
        target: sheet.next
        function onCreated() { sheet.close(); }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("Classes keep week and weekday, off holidays; norms are those in force on the new days. Reviews, the ceiling and reasons of other rates are not taken along, as they were decided for this year only.")
    }
    Label {
        width: parent.width
        visible: sheet.next.isReady
        wrapMode: Text.Wrap
        text: sheet.next.titleText + " · " + sheet.next.summaryText
        font.weight: Font.DemiBold
    }
    EffectList {
        width: parent.width
        height: Math.min(implicitHeight, 400)
        name: qsTr("Classes of next year")
        effects: sheet.next.classes
    }
    RowLayout {
        width: parent.width
        spacing: 12
        Button {
            kind: Button.Primary
            focus: true
            text: qsTr("Make the plan…")
            enabled: sheet.next.isReady && !sheet.next.job.running
            onClicked: sheet.files.beginNextYear(sheet.next.fileName)
        }
        WorkProgress {
            Layout.fillWidth: true
            job: sheet.next.job
        }
    }
}
