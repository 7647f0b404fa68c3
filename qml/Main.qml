pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

T.ApplicationWindow {
    id: window

    required property Session session
    required property Preferences preferences

    width: preferences.windowSize.width
    height: preferences.windowSize.height
    minimumWidth: 1024
    minimumHeight: 600
    visible: true
    title: session.hasPlan ? session.title + " – Tập Huấn" : "Tập Huấn"
    color: Theme.bg
    font.family: Theme.family
    font.pixelSize: Theme.body
    palette {
        window: Theme.surface
        base: Theme.surface
        text: Theme.text
        windowText: Theme.text
        buttonText: Theme.text
        button: Theme.hover
        highlight: Theme.accent
        highlightedText: Theme.onAccent
    }
    onClosing: preferences.windowSize = Qt.size(width, height)
    onFrameSwapped: pages.preload = true

    Binding {
        target: Theme
        property: "dark"
        value: window.preferences.dark
    }
    Files {
        id: files
        session: window.session
        preferences: window.preferences
        onNewAsked: newSheet.show()
    }
    Commands {
        id: commands
        session: window.session
        preferences: window.preferences
        files: files
        pages: pages
        onJumpAsked: topBar.jumpBox.ask()
        onKeysAsked: keySheet.show()
        onAboutAsked: aboutSheet.show()
    }

    Rail {
        id: rail
        height: parent.height
        visible: window.session.hasPlan
        width: visible ? implicitWidth : 0
        session: window.session
        commands: commands
        page: pages.page
    }
    TopBar {
        id: topBar
        anchors.left: rail.right
        anchors.right: parent.right
        session: window.session
        preferences: window.preferences
        commands: commands
        pages: pages
    }
    Pages {
        id: pages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: topBar.bottom
        anchors.bottom: statusLine.top
        visible: window.session.hasPlan
        focus: true
        session: window.session
        preferences: window.preferences
        toast: toast
    }
    Loader {
        anchors.top: topBar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        active: !window.session.hasPlan
        sourceComponent: StartPage {
            session: window.session
            preferences: window.preferences
            files: files
        }
    }
    StatusLine {
        id: statusLine
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: window.session.hasPlan
        session: window.session
        pages: pages
    }
    Toast {
        id: toast
        anchors.horizontalCenter: pages.horizontalCenter
        anchors.bottom: notice.top
        anchors.bottomMargin: 8
        actionText: qsTr("Undo (Ctrl+Z)")
        onTriggered: window.session.undo()
    }
    Notice {
        id: notice
        width: Math.min(680, parent.width - 40)
        height: visible ? implicitHeight : 0
        anchors.horizontalCenter: pages.horizontalCenter
        anchors.bottom: statusLine.top
        anchors.bottomMargin: 8
        session: window.session
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => { if (drop.hasUrls) window.session.openPlan(drop.urls[0]); }
    }
    LazySheet {
        id: keySheet
        sourceComponent: KeySheet {
            commands: commands
            visible: true
        }
    }
    LazySheet {
        id: aboutSheet
        sourceComponent: AboutSheet { visible: true }
    }
    LazySheet {
        id: newSheet
        sourceComponent: NewPlanSheet {
            files: files
            visible: true
        }
    }
}
