import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Where the review of a class stands, and the steps the acting agency may take.
Rectangle {
    id: box

    required property Session session
    readonly property Programme programme: session.programme
    readonly property bool open: programme.head.takesPart && !session.readOnly

    function begin() {
        words.forceActiveFocus(Qt.TabFocusReason);
    }
    function done(problem: string) {
        words.problem = problem;
        if (problem === "") words.clear();
    }

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius
    color: Theme.sunken
    border.color: Theme.line

    ColumnLayout {
        id: column
        x: 12
        y: 10
        width: box.width - 24
        spacing: 8
        RowLayout {
            spacing: 8
            StatePill {
                stage: box.programme.head.state
                text: box.programme.head.stateText
            }
            Label {
                Layout.fillWidth: true
                color: Theme.muted
                wrapMode: Text.Wrap
                text: box.programme.head.reasonText !== "" ? box.programme.head.reasonText : qsTr("Not submitted yet")
            }
        }
        RowLayout {
            visible: box.open
            spacing: 8
            TextField {
                id: words
                Layout.fillWidth: true
                label: qsTr("Comment")
                placeholderText: box.programme.head.mayDecide ? qsTr("Comment; a return needs one") : qsTr("Comment on the class")
                onTextEdited: problem = ""
                Keys.onReturnPressed: if (text !== "") box.done(box.programme.comment("", text))
            }
            Button {
                enabled: words.text.trim() !== ""
                text: qsTr("Comment")
                onClicked: box.done(box.programme.comment("", words.text))
            }
            Button {
                visible: box.programme.head.maySubmit
                kind: Button.Primary
                text: qsTr("Submit")
                onClicked: box.done(box.programme.submit(words.text))
            }
            Button {
                visible: box.programme.head.mayDecide
                text: qsTr("Return")
                onClicked: box.done(box.programme.giveBack(words.text))
            }
            Button {
                visible: box.programme.head.mayDecide
                kind: Button.Primary
                text: qsTr("Accept")
                onClicked: box.done(box.programme.accept(words.text))
            }
        }
    }
}
