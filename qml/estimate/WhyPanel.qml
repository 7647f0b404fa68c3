pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// "Why this figure?": its factors, the norm that holds, the norms that lost, and what was set by hand.
FocusScope {
    id: panel

    required property Session session
    readonly property WhyForm why: session.why
    readonly property EditRight rights: EditRight {
        session: panel.session
        what: EditRight.Classes
        of: panel.why.classId
    }
    property bool unfolded: false // the norms for others

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 64
        visible: !panel.why.valid
        icon: "estimate"
        text: qsTr("No line chosen")
        detail: qsTr("Choose a line to see how its amount came about and which norm it follows.")
    }
    ScrollArea {
        id: scroll
        anchors.fill: parent
        anchors.bottomMargin: byHand.height + 24
        visible: panel.why.valid
        contentHeight: column.implicitHeight + 32
        ColumnLayout {
            id: column
            x: 16
            y: 16
            width: scroll.width - 32
            spacing: 10
            Title {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: panel.why.title
            }
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: Array.of(panel.why.howText, panel.why.rateText).filter(part => part !== "").join(" × ")
            }
            OverCapBox {
                Layout.fillWidth: true
                visible: panel.why.overCap
                session: panel.session
                rights: panel.rights
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                wrapMode: Text.Wrap
                color: Theme.error
                text: panel.why.problemText
            }
            Repeater {
                model: panel.why.answers
                NormBlock {
                    Layout.fillWidth: true
                    unfolded: panel.unfolded
                    onToggled: panel.unfolded = !unfolded
                }
            }
            Rule { Layout.fillWidth: true }
            WhoPays {
                Layout.fillWidth: true
                why: panel.why
            }
        }
    }
    Rule {
        anchors.top: scroll.bottom
        width: parent.width
        visible: panel.why.valid
    }
    WhyFields {
        id: byHand
        x: 16
        width: parent.width - 32
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        visible: panel.why.valid
        session: panel.session
        rights: panel.rights
    }
}
