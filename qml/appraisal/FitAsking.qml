pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is asked of a fit: ceilings, what may be cut, what has to stay.
Card {
    id: card

    required property Session session
    readonly property FitForm fit: session.fit
    property bool allCeilings: false

    FocusScope {
        anchors.fill: parent
        anchors.margins: 16
        anchors.rightMargin: 6
        focus: true
        ColumnLayout {
            anchors.fill: parent
            spacing: 10
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                contentHeight: fields.implicitHeight
                ColumnLayout {
                    id: fields
                    x: 2
                    width: parent.width - 14
                    spacing: 10
                    Field {
                        Layout.fillWidth: true
                        label: qsTr("Ceiling of the state's money (đồng)")
                        TextField {
                            Layout.fillWidth: true
                            focus: true
                            horizontalAlignment: TextInput.AlignRight
                            label: qsTr("Ceiling of the state's money (đồng)")
                            text: card.fit.draft.ceiling
                            problem: card.fit.moneyProblem(text)
                            onTextEdited: card.fit.draft.ceiling = text
                            onAccepted: card.fit.propose()
                        }
                    }
                    Link {
                        text: card.allCeilings ? qsTr("Hide ceilings of types and departments")
                                               : qsTr("Ceilings of types and departments…")
                        onClicked: card.allCeilings = !card.allCeilings
                    }
                    FitCeilings {
                        Layout.fillWidth: true
                        visible: card.allCeilings
                        fit: card.fit
                        onEntered: card.fit.propose()
                    }
                    Rule { Layout.fillWidth: true }
                    SectionHeader { Layout.fillWidth: true; text: qsTr("What may be cut") }
                    FitMeasures {
                        Layout.fillWidth: true
                        fit: card.fit
                        onEntered: card.fit.propose()
                    }
                    Rule { Layout.fillWidth: true }
                    SectionHeader { Layout.fillWidth: true; text: qsTr("What has to stay") }
                    FitKeeping {
                        Layout.fillWidth: true
                        fit: card.fit
                        onEntered: card.fit.propose()
                    }
                    Rule { Layout.fillWidth: true }
                    Field {
                        Layout.fillWidth: true
                        label: qsTr("Reason written to lowered rates")
                        TextField {
                            Layout.fillWidth: true
                            label: qsTr("Reason written to lowered rates")
                            text: card.fit.draft.reason
                            onTextEdited: card.fit.draft.reason = text
                        }
                    }
                }
            }
            WorkProgress {
                Layout.fillWidth: true
                Layout.rightMargin: 10
                job: card.fit.job
            }
            Button {
                Layout.fillWidth: true
                Layout.rightMargin: 10
                kind: Button.Primary
                icon.name: "search"
                text: qsTr("Find the best cuts")
                enabled: !card.fit.job.running
                onClicked: card.fit.propose()
            }
        }
    }
}
