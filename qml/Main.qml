pragma ComponentBehavior: Bound
import QtQuick
import QtQml
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
        light: Theme.sunken // what follows is for the file dialogs of Qt
        midlight: Theme.line
        mid: Theme.fieldLine
        dark: Theme.muted
        placeholderText: Theme.muted
        highlight: Theme.accent
        highlightedText: Theme.text
    }
    onClosing: preferences.windowSize = Qt.size(width, height)
    onFrameSwapped: if (pages.built === 0) pages.buildOthers()

    Binding {
        target: Theme
        property: "dark"
        value: window.preferences.dark
    }
    Files {
        id: planFiles
        session: window.session
        preferences: window.preferences
        window: window
        onNewAsked: newSheet.active = true
        onNextYearAsked: nextYearSheet.active = true
    }
    Navigator {
        id: navigator
        session: window.session
        onAppraisalRecordAsked: allCommands.appraisalRecord.run()
    }
    Commands {
        id: allCommands
        session: window.session
        preferences: window.preferences
        files: planFiles
        navigator: navigator
        onJumpAsked: topBar.jumpBox.ask()
        onKeysAsked: keySheet.active = true
        onAboutAsked: aboutSheet.active = true
        onWorkbookAsked: exportSheet.active = true
    }

    Rail {
        id: rail
        height: parent.height
        visible: window.session.hasPlan
        width: visible ? implicitWidth : 0
        session: window.session
        commands: allCommands
        page: navigator.page
    }
    TopBar {
        id: topBar
        anchors.left: rail.right
        anchors.right: parent.right
        session: window.session
        preferences: window.preferences
        commands: allCommands
        navigator: navigator
    }
    VersionBanner {
        id: versionBanner
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: topBar.bottom
        session: window.session
    }
    Pages {
        id: pages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: versionBanner.bottom
        anchors.bottom: statusLine.top
        visible: window.session.hasPlan
        focus: true
        session: window.session
        preferences: window.preferences
        navigator: navigator
        toast: toast
        files: planFiles
    }
    Repeater {
        model: window.session.hasPlan ? 0 : 1
        StartPage {
            anchors.top: topBar.bottom
            anchors.bottom: statusLine.bottom
            width: window.width
            session: window.session
            preferences: window.preferences
            files: planFiles
        }
    }
    StatusLine {
        id: statusLine
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: window.session.hasPlan
        session: window.session
        navigator: navigator
    }
    WindowParts {
        id: parts
        all: [rail, topBar, pages, statusLine]
    }
    Shortcut {
        sequence: "F6"
        onActivated: parts.go(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: parts.go(-1)
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
        onDropped: drop => { if (drop.hasUrls) planFiles.take(drop.urls[0]); }
    }
    Instantiator {
        id: keySheet
        active: false
        delegate: KeySheet {
            commands: allCommands
            parent: window.T.Overlay.overlay
            visible: true
            onClosed: keySheet.active = false
        }
    }
    Instantiator {
        id: aboutSheet
        active: false
        delegate: AboutSheet {
            parent: window.T.Overlay.overlay
            visible: true
            onClosed: aboutSheet.active = false
        }
    }
    Instantiator {
        id: exportSheet
        active: false
        delegate: ExportSheet {
            form: window.session.workbookForm
            files: planFiles
            parent: window.T.Overlay.overlay
            visible: true
            onClosed: exportSheet.active = false
        }
    }
    Instantiator {
        id: newSheet
        active: false
        delegate: NewPlanSheet {
            files: planFiles
            parent: window.T.Overlay.overlay
            visible: true
            onClosed: newSheet.active = false
        }
    }
    Instantiator {
        id: nextYearSheet
        active: false
        delegate: NextYearSheet {
            session: window.session
            files: planFiles
            parent: window.T.Overlay.overlay
            visible: true
            onClosed: nextYearSheet.active = false
        }
    }
}
