import QtQuick
import TapHuan
import TapHuan.App

// Every command of the window, once; keys, menus, search box and the list of keys read it.
QtObject {
    id: commands

    required property Session session
    required property Preferences preferences
    required property Files files
    required property Navigator navigator
    signal jumpAsked()
    signal aboutAsked()
    signal workbookAsked()
    signal keysAsked()

    readonly property Command overview: Command {
        text: qsTr("Overview")
        keys: "Ctrl+1"
        icon: "overview"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Overview)
    }
    readonly property Command classes: Command {
        text: qsTr("Training classes")
        keys: "Ctrl+2"
        icon: "classes"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Classes)
    }
    readonly property Command programme: Command {
        text: qsTr("Programme")
        keys: "Ctrl+5"
        icon: "topic"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Programme)
    }
    readonly property Command estimate: Command {
        text: qsTr("Estimate")
        keys: "Ctrl+3"
        icon: "estimate"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Estimate)
    }
    readonly property Command appraisal: Command {
        text: qsTr("Appraisal")
        keys: "Ctrl+0"
        icon: "appraisal"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Appraisal)
    }
    readonly property Command appraisalRecord: Command {
        text: qsTr("Record of the appraisal…")
        icon: "export"
        enabled: commands.session.roundTrip.appraisal.head.isRead && !commands.session.job.running
        onTriggered: commands.files.exportAppraisal()
    }
    readonly property Command draft: Command {
        text: qsTr("Back to the draft")
        icon: "previous"
        enabled: commands.session.versionText !== ""
        onTriggered: commands.session.showDraft()
    }
    readonly property Command cooperatives: Command {
        text: qsTr("Cooperatives")
        keys: "Ctrl+8"
        icon: "cooperatives"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Cooperatives)
    }
    readonly property Command findings: Command {
        text: qsTr("Findings")
        keys: "Ctrl+4"
        icon: "findings"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Findings)
    }
    readonly property Command settings: Command {
        text: qsTr("Settings")
        keys: "Ctrl+,"
        icon: "settings"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Settings)
    }
    readonly property Command lecturers: Command {
        text: qsTr("Lecturers")
        keys: "Ctrl+6"
        icon: "lecturers"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Lecturers)
    }
    readonly property Command norms: Command {
        text: qsTr("Norms")
        keys: "Ctrl+9"
        icon: "norms"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Norms)
    }
    readonly property Command calendar: Command {
        text: qsTr("Calendar")
        keys: "Ctrl+7"
        icon: "calendar"
        enabled: commands.session.hasPlan
        onTriggered: commands.navigator.show(Navigator.Calendar)
    }
    readonly property Command nextYear: Command {
        text: qsTr("Next year from this year…")
        icon: "calendar"
        enabled: commands.session.hasPlan
        onTriggered: commands.files.nextYearAsked()
    }
    readonly property Command newPlan: Command {
        text: qsTr("New plan…")
        keys: "Ctrl+N"
        icon: "file"
        onTriggered: commands.files.newAsked()
    }
    readonly property Command open: Command {
        text: qsTr("Open…")
        keys: "Ctrl+O"
        icon: "folder"
        onTriggered: commands.files.open()
    }
    readonly property Command importPlan: Command {
        text: qsTr("Import from JSON…")
        icon: "import"
        onTriggered: commands.files.importPlan()
    }
    readonly property Command closePlan: Command {
        text: qsTr("Close the plan")
        keys: "Ctrl+W"
        icon: "close"
        enabled: commands.session.hasPlan
        onTriggered: commands.session.closePlan()
    }
    readonly property Command workbook: Command {
        text: qsTr("Export to Excel…")
        keys: "Ctrl+E"
        icon: "export"
        enabled: commands.session.hasPlan && !commands.session.job.running
        onTriggered: { commands.session.workbookForm.startOver(); commands.files.exportWorkbook(); }
    }
    readonly property Command workbookParts: Command {
        text: qsTr("Export sheets, a department's part or a version…")
        icon: "export"
        enabled: commands.workbook.enabled
        onTriggered: commands.workbookAsked()
    }
    readonly property Command readBack: Command {
        text: qsTr("Read back the workbook from Finance…")
        icon: "import"
        enabled: commands.session.hasPlan && !commands.session.readOnly
        onTriggered: commands.navigator.showReadBack()
    }
    readonly property Command submissionLetter: Command {
        text: qsTr("Submission letter…")
        icon: "file"
        enabled: commands.session.hasPlan && !commands.session.job.running
        onTriggered: commands.files.exportDocument(DocumentDesk.Submission)
    }
    readonly property Command planDocument: Command {
        text: qsTr("Plan as a document…")
        icon: "file"
        enabled: commands.session.hasPlan && !commands.session.job.running
        onTriggered: commands.files.exportDocument(DocumentDesk.PlanText)
    }
    readonly property Command calendarFile: Command {
        text: qsTr("Export the calendar (.ics)…")
        icon: "calendar"
        enabled: commands.session.hasPlan
        onTriggered: commands.files.exportCalendar()
    }
    readonly property Command undo: Command {
        text: qsTr("Undo")
        keys: "Ctrl+Z"
        icon: "undo"
        enabled: commands.session.undoTitle !== ""
        onTriggered: commands.session.undo()
    }
    readonly property Command redo: Command {
        text: qsTr("Redo")
        keys: "Ctrl+Shift+Z"
        otherKeys: "Ctrl+Y"
        icon: "redo"
        enabled: commands.session.redoTitle !== ""
        onTriggered: commands.session.redo()
    }
    readonly property Command jump: Command {
        text: qsTr("Search and jump")
        keys: "Ctrl+K"
        icon: "search"
        enabled: commands.session.hasPlan
        onTriggered: commands.jumpAsked()
    }
    readonly property Command theme: Command {
        text: commands.preferences.dark ? qsTr("Light colours") : qsTr("Dark colours")
        onTriggered: commands.preferences.theme = commands.preferences.dark ? "light" : "dark"
    }
    readonly property Command keyList: Command {
        text: qsTr("Keyboard shortcuts")
        keys: "F1"
        onTriggered: commands.keysAsked()
    }
    readonly property Command about: Command {
        text: qsTr("About Tập Huấn")
        onTriggered: commands.aboutAsked()
    }

    readonly property list<Command> all: [overview, classes, programme, lecturers, calendar, estimate, appraisal, appraisalRecord, draft, cooperatives, findings, settings, norms, newPlan, nextYear, open, importPlan, closePlan, workbook, calendarFile, workbookParts, readBack, submissionLetter, planDocument,
                                          undo, redo, jump, theme, keyList, about]
}
