pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The steps of a review, the newest first: who, when, why.
ColumnLayout {
    id: history

    required property Programme programme

    component Step: RowLayout {
        id: step
        required property string stepText
        required property string whoText
        required property string whenText
        required property string topicTitle
        required property string text
        spacing: 12
        Caption {
            Layout.preferredWidth: 108
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            text: step.whenText
        }
        ColumnLayout {
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: Array.of(step.stepText, step.whoText, step.topicTitle).filter(part => part !== "").join(" · ")
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                color: Theme.muted
                wrapMode: Text.Wrap
                text: step.text
            }
        }
    }

    visible: steps.count > 0
    spacing: 6
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("History of the review")
    }
    Repeater {
        id: steps
        model: history.programme.history
        Step { Layout.fillWidth: true }
    }
}
