pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Whose content stands where, the programme of one class to be read, edited and reviewed; what is taught to whom over the
// year; curricula; and the whole programme of a department.
FocusScope {
    id: page

    enum View { Classes, Matrix, Curricula, Reading }

    required property Session session
    required property Preferences preferences
    property int view: ProgrammePage.Classes
    readonly property Programme programme: session.programme

    // The classes that teach the topic of a cell to its type.
    function showClasses(row: int, column: int) {
        const ids = session.matrix.classesOf(row, column);
        if (ids.length === 0) return;
        programme.narrowTo(ids, session.matrix.nameOf(row, column));
        view = ProgrammePage.Classes;
        tree.begin();
    }
    function showDepartment(code: string) {
        view = ProgrammePage.Classes;
        tree.clear();
        programme.department = code;
    }
    function reveal(classId: string) {
        view = ProgrammePage.Classes;
        if (programme.rowOf(classId) < 0) tree.clear();
        tree.show(classId);
    }

    component Way: PillButton {
        required property int view
        checked: page.view === view
        ink: checked ? Theme.accent : Theme.muted
        fill: checked ? Theme.accentWeak : Theme.hover
        Accessible.role: Accessible.PageTab
        Accessible.checked: checked
        onClicked: page.view = view
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.topMargin: 12
            Layout.leftMargin: Theme.margin
            Layout.bottomMargin: page.view === ProgrammePage.Classes ? 0 : 10
            spacing: 6
            Way { view: ProgrammePage.Classes; text: qsTr("By class") }
            Way { view: ProgrammePage.Matrix; text: qsTr("Matrix") }
            Way { view: ProgrammePage.Curricula; text: qsTr("Curricula") }
            Way { view: ProgrammePage.Reading; text: qsTr("Whole programme") }
        }
        SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.view === ProgrammePage.Classes
            preferences: page.preferences
            name: "programme"
            panel: reading
            ProgrammeTree {
                id: tree
                T.SplitView.fillWidth: true
                T.SplitView.minimumWidth: 280
                focus: true
                session: page.session
                onReadingAsked: reading.begin()
            }
            ProgrammeReading {
                id: reading
                T.SplitView.minimumWidth: 480
                T.SplitView.preferredWidth: page.preferences.panelWidth("programme") || 780
                session: page.session
                onTreeAsked: tree.begin()
            }
        }
        Repeater {
            model: page.view === ProgrammePage.Matrix ? 1 : 0
            MatrixView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: page.session
                onCellAsked: (row, column) => page.showClasses(row, column)
            }
        }
        Repeater {
            model: page.view === ProgrammePage.Curricula ? 1 : 0
            CurriculaView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: page.session
                preferences: page.preferences
            }
        }
        Repeater {
            model: page.view === ProgrammePage.Reading ? 1 : 0
            SectorReading {
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: page.session
                preferences: page.preferences
            }
        }
    }
}
