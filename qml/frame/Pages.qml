import QtQuick
import TapHuan
import TapHuan.App

// The pages, one in sight; the others are built once the window stands.
FocusScope {
    id: pages

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    required property Toast toast
    required property Files files
    property int built: 0 // pages that stand though nobody asked for them yet

    // The window stands: the other pages can be built, one after the other.
    function buildOthers() {
        building.start();
    }

    function takeFocus() {
        const shown = Array.of(overview, classes, estimate, findings, programme, settings, lecturers, cooperatives, norms, calendar, appraisal)[navigator.page].item as FocusScope;
        if (shown) shown.forceActiveFocus(Qt.OtherFocusReason);
    }

    Timer {
        id: building
        interval: 30
        repeat: pages.built < 11
        onTriggered: ++pages.built
    }
    Connections {
        target: pages.navigator
        function onShown() { pages.takeFocus(); }
        function onClassAsked(classId: string) { (classes.item as ClassesPage).reveal(classId); }
        function onPartAsked(target: int, rowId: string) { (classes.item as ClassesPage).revealPart(target, rowId); }
        function onLineAsked(classId: string, lineKey: string) { (estimate.item as EstimatePage).reveal(classId, lineKey); }
        function onReadBackAsked() { (appraisal.item as AppraisalPage).readBack(); }
        function onProgrammeAsked(classId: string) { (programme.item as ProgrammePage).reveal(classId); }
        function onDepartmentAsked(code: string) { (programme.item as ProgrammePage).showDepartment(code); }
        function onLecturerAsked(lecturerId: string) { (lecturers.item as LecturersPage).reveal(lecturerId); }
        function onCooperativeAsked(cooperativeId: string) { (cooperatives.item as CooperativesPage).reveal(cooperativeId); }
        function onNeedsAsked(district: string) { (cooperatives.item as CooperativesPage).revealNeeds(district); }
        function onAppraisalAsked(version: int) { (appraisal.item as AppraisalPage).reveal(version); }
        function onRepricingAsked() { (appraisal.item as AppraisalPage).pane = AppraisalPage.Reprice; }
        function onSeverityAsked(severity: int) { (findings.item as FindingsPage).severity = severity; }
    }
    PageLoader {
        id: overview
        navigator: pages.navigator
        part: pages.session.reviews
        page: Navigator.Overview
        preload: pages.built > 0
        Component.onCompleted: setSource(Qt.resolvedUrl("../overview/OverviewPage.qml"), { session: pages.session, navigator: pages.navigator })
    }
    PageLoader {
        id: classes
        navigator: pages.navigator
        page: Navigator.Classes
        preload: pages.built > 1
        Component.onCompleted: setSource(Qt.resolvedUrl("../classes/ClassesPage.qml"),
                                         { session: pages.session, preferences: pages.preferences, navigator: pages.navigator, toast: pages.toast })
    }
    PageLoader {
        id: programme
        navigator: pages.navigator
        part: pages.session.programme
        page: Navigator.Programme
        preload: pages.built > 7
        Component.onCompleted: setSource(Qt.resolvedUrl("../programme/ProgrammePage.qml"), { session: pages.session, preferences: pages.preferences })
    }
    PageLoader {
        id: estimate
        navigator: pages.navigator
        page: Navigator.Estimate
        preload: pages.built > 2
        Component.onCompleted: setSource(Qt.resolvedUrl("../estimate/EstimatePage.qml"),
                                         { session: pages.session, preferences: pages.preferences, navigator: pages.navigator })
    }
    PageLoader {
        id: findings
        navigator: pages.navigator
        page: Navigator.Findings
        preload: pages.built > 3
        Component.onCompleted: setSource(Qt.resolvedUrl("../findings/FindingsPage.qml"),
                                         { session: pages.session, preferences: pages.preferences, navigator: pages.navigator })
    }
    PageLoader {
        id: settings
        navigator: pages.navigator
        part: pages.session.settings
        page: Navigator.Settings
        preload: pages.built > 4
        Component.onCompleted: setSource(Qt.resolvedUrl("../settings/SettingsPage.qml"), { session: pages.session, preferences: pages.preferences })
    }
    PageLoader {
        id: lecturers
        navigator: pages.navigator
        part: pages.session.lecturerRegister
        page: Navigator.Lecturers
        preload: pages.built > 5
        Component.onCompleted: setSource(Qt.resolvedUrl("../lecturers/LecturersPage.qml"),
                                         { session: pages.session, preferences: pages.preferences, navigator: pages.navigator, toast: pages.toast })
    }
    PageLoader {
        id: cooperatives
        navigator: pages.navigator
        page: Navigator.Cooperatives
        preload: pages.built > 6
        Component.onCompleted: setSource(Qt.resolvedUrl("../cooperatives/CooperativesPage.qml"),
                                         { session: pages.session, preferences: pages.preferences, navigator: pages.navigator, toast: pages.toast })
    }
    PageLoader {
        id: norms
        navigator: pages.navigator
        part: pages.session.norms
        page: Navigator.Norms
        preload: pages.built > 8
        Component.onCompleted: setSource(Qt.resolvedUrl("../norms/NormsPage.qml"), { session: pages.session, preferences: pages.preferences, navigator: pages.navigator })
    }
    PageLoader {
        id: calendar
        navigator: pages.navigator
        part: pages.session.calendar
        page: Navigator.Calendar
        preload: pages.built > 9
        Component.onCompleted: setSource(Qt.resolvedUrl("../calendar/CalendarPage.qml"),
                                         { session: pages.session, navigator: pages.navigator, files: pages.files })
    }
    PageLoader {
        id: appraisal
        navigator: pages.navigator
        page: Navigator.Appraisal
        preload: pages.built > 10
        Component.onCompleted: setSource(Qt.resolvedUrl("../appraisal/AppraisalPage.qml"),
                                         { session: pages.session, preferences: pages.preferences, navigator: pages.navigator, toast: pages.toast })
    }
}
