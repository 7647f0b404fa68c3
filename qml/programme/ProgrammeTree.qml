pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Departments, their types and classes; arrow keys go from class to class, Enter into the programme.
FocusScope {
    id: tree

    required property Session session
    readonly property Programme programme: session.programme
    signal readingAsked()

    function begin() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function clear() {
        box.clear();
        programme.department = "";
        programme.onlyWaiting = false;
        programme.narrowTo([], "");
    }
    function show(classId: string) {
        if (classId === "") return;
        programme.classId = classId;
        list.positionViewAtIndex(programme.rowOf(classId), ListView.Contain);
    }
    function step(by: int) {
        const at = programme.rowOf(programme.classId);
        show(programme.classFrom(at < 0 ? 0 : at + by, by));
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.rightMargin: 12
        spacing: 10
        RowLayout {
            spacing: 8
            FilterBox {
                id: box
                Layout.fillWidth: true
                Layout.minimumWidth: 60
                placeholderText: qsTr("Filter (Ctrl+F)")
                onTextChanged: tree.programme.filterText = text
                Keys.onDownPressed: tree.begin()
            }
            ChoiceFilter {
                Layout.minimumWidth: 60
                choices: tree.session.departments
                value: tree.programme.department
                anyText: qsTr("Department")
                onChosen: code => tree.programme.department = code
            }
            PillButton {
                visible: tree.programme.department !== "" && tree.programme.department === tree.session.acting.ownDepartment
                text: qsTr("Our part ✕")
                checked: true
                ink: Theme.accent
                fill: Theme.accentWeak
                hint: qsTr("Show the classes of all departments")
                onClicked: tree.programme.department = ""
            }
            PillButton {
                text: qsTr("Waiting for me: %1").arg(tree.session.reviews.waiting)
                checked: tree.programme.onlyWaiting
                ink: Theme.accent
                fill: Theme.accentWeak
                hint: qsTr("Show only what waits for the agency you act for")
                onClicked: tree.programme.onlyWaiting = !tree.programme.onlyWaiting
            }
        }
        PillButton {
            Layout.maximumWidth: parent.width
            visible: tree.programme.narrowedText !== ""
            text: "✕  " + tree.programme.narrowedText
            ink: Theme.accent
            fill: Theme.accentWeak
            hint: qsTr("Show all classes again")
            onClicked: tree.programme.narrowTo([], "")
        }
        Button {
            visible: tree.session.reviews.waiting > 1 && !tree.session.readOnly
            text: tree.session.acting.isAlliance ? qsTr("Accept several…") : qsTr("Submit several…")
            hint: tree.session.acting.isAlliance ? qsTr("Accept the content of all classes that are shown and submitted")
                                                 : qsTr("Submit the content of all classes that are shown and complete")
            onClicked: several.active = true
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            ListView {
                id: list
                anchors.fill: parent
                anchors.margins: 4
                clip: true
                focus: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                model: tree.programme.tree
                Accessible.role: Accessible.Tree
                Accessible.name: qsTr("Programmes by department and type")
                T.ScrollBar.vertical: ScrollBar {}
                Keys.onUpPressed: tree.step(-1)
                Keys.onDownPressed: tree.step(1)
                Keys.onReturnPressed: tree.readingAsked()
                Keys.onEnterPressed: tree.readingAsked()
                delegate: ProgrammeTreeRow {
                    width: list.width
                    current: classId !== "" && classId === tree.programme.classId
                    focused: list.activeFocus
                    onChosen: {
                        tree.begin();
                        tree.show(classId);
                    }
                }
            }
            CopyKeys {
                over: list
                list: tree.programme.tree
                roles: ["text", "detail", "stateText"]
                titles: [qsTr("Programme"), qsTr("Content"), qsTr("State")]
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(300, parent.width - 48)
                visible: list.count === 0
                readonly property bool narrowed: tree.programme.narrowedText !== "" || tree.programme.filterText !== "" || tree.programme.department !== "" || tree.programme.onlyWaiting
                icon: narrowed ? "search" : "topic"
                text: tree.programme.filterText !== "" || tree.programme.department !== "" ? qsTr("Nothing matches the filter")
                    : narrowed ? qsTr("Nothing waits for you") : qsTr("No classes yet")
                detail: narrowed ? "" : qsTr("Add the year's classes first; each department then fills in its topics here.")
            }
        }
    }
    Instantiator {
        id: several
        active: false
        delegate: SeveralSheet {
            parent: tree.T.Overlay.overlay
            programme: tree.programme
            visible: true
            onClosed: several.active = false
        }
    }
}
