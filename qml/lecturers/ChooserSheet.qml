pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Who can take the topic: arrows walk, Enter gives it; where several topics wait the next one follows, and
// Alt+Right leaves one for later.
Sheet {
    id: sheet

    required property Session session
    property bool goesOn: false // to the next topic without a lecturer
    readonly property LecturerChooser chooser: session.lecturerChooser

    function choose(lecturer: string) {
        if (lecturer === "" || chooser.choose(lecturer) !== "") return;
        goesOn && chooser.askNext() ? begin() : close();
    }
    function skip() {
        chooser.skip() ? begin() : close();
    }
    function begin() {
        box.clear();
        list.currentIndex = chooser.bestRow();
    }
    function chooseCurrent() {
        const line = list.currentItem as CandidateLine;
        if (line) choose(line.lecturerId);
    }

    width: Math.min(820, parent ? parent.width - 80 : 820)
    title: qsTr("Who can take this topic?")
    onOpened: { begin(); box.forceActiveFocus(Qt.PopupFocusReason); }
    onClosed: chooser.leave()

    ColumnLayout {
        width: parent.width
        spacing: 0
        Label {
            Layout.fillWidth: true
            text: sheet.chooser.topicText
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            text: sheet.chooser.classText
        }
    }
    RowLayout {
        width: parent.width
        spacing: 8
        FilterBox {
            id: box
            Layout.preferredWidth: 280
            placeholderText: qsTr("Name, rank or department")
            onTextEdited: { sheet.chooser.filterText = text; list.currentIndex = sheet.chooser.bestRow(); }
            onTextChanged: sheet.chooser.filterText = text
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onReturnPressed: sheet.chooseCurrent()
            Keys.onEnterPressed: sheet.chooseCurrent()
        }
        Item { Layout.fillWidth: true }
        Shortcut {
            sequence: "Alt+Right"
            enabled: sheet.goesOn && sheet.opened
            onActivated: sheet.skip()
        }
        Caption { text: sheet.goesOn ? qsTr("%Ln topic(s) without a lecturer", "", sheet.chooser.openTopics) : qsTr("Arrows walk, Enter gives the topic") }
        Button {
            visible: sheet.goesOn
            text: qsTr("Skip")
            hint: qsTr("Leave this topic for later and go to the next one (Alt+→)")
            focusPolicy: Qt.NoFocus
            onClicked: sheet.skip()
        }
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(420, sheet.parent ? sheet.parent.height - 260 : 420)
        clip: true
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        highlightMoveDuration: 0
        currentIndex: -1
        model: sheet.chooser.candidates
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        T.ScrollBar.vertical: ScrollBar {}
        delegate: CandidateLine {
            width: list.width
            highlighted: ListView.isCurrentItem
            onChosen: sheet.choose(lecturerId)
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(380, parent.width - 64)
            visible: list.count === 0
            icon: "lecturers"
            text: box.text !== "" ? qsTr("Nobody matches the filter") : qsTr("No lecturers yet")
            detail: box.text !== "" ? "" : qsTr("Enter the lecturers of the year on the page “Lecturers” first.")
        }
    }
}
