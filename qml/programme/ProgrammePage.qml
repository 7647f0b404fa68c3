pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Whose content stands where, and the programme of one class to be read, edited and reviewed.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    readonly property Programme programme: session.programme

    SplitView {
        anchors.fill: parent
        preferences: page.preferences
        name: "programme"
        panel: reading
        ProgrammeTree {
            id: tree
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 280
            focus: true
            programme: page.programme
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
}
