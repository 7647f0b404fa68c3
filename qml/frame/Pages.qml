pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The pages, one in sight; the others are built once the window stands.
FocusScope {
    id: pages

    enum Page { Overview, Classes, Estimate, Findings }

    required property Session session
    required property Preferences preferences
    required property Toast toast
    property int page: Pages.Overview
    property bool preload: false

    function show(wanted: int) {
        page = wanted;
        takeFocus();
    }
    function takeFocus() {
        const shown = [overview, classes, estimate, findings][page].item as FocusScope;
        if (shown) shown.forceActiveFocus(Qt.OtherFocusReason);
    }
    function showClass(id: string) {
        show(Pages.Classes);
        (classes.item as ClassesPage).reveal(id);
    }
    function showType(code: string) {
        session.filteredClasses.typeFilter = code;
        show(Pages.Classes);
    }
    function showLine(classId: string, lineKey: string) {
        show(Pages.Estimate);
        (estimate.item as EstimatePage).reveal(classId, lineKey);
    }
    function showFindings(severity: int) {
        show(Pages.Findings);
        (findings.item as FindingsPage).severity = severity;
    }
    function showCause(target: int, classId: string, lineKey: string, rowId: string) {
        if (target === FindingModel.PlanTarget) show(Pages.Overview);
        else if (target === FindingModel.LineTarget) showLine(classId, lineKey);
        else { showClass(classId); (classes.item as ClassesPage).revealPart(target, rowId); }
    }

    PageLoader {
        id: overview
        current: pages.page === Pages.Overview
        preload: pages.preload
        sourceComponent: OverviewPage {
            session: pages.session
            pages: pages as Pages
        }
    }
    PageLoader {
        id: classes
        current: pages.page === Pages.Classes
        preload: pages.preload
        sourceComponent: ClassesPage {
            session: pages.session
            preferences: pages.preferences
            pages: pages as Pages
            toast: pages.toast
        }
    }
    PageLoader {
        id: estimate
        current: pages.page === Pages.Estimate
        preload: pages.preload
        sourceComponent: EstimatePage {
            session: pages.session
            pages: pages as Pages
        }
    }
    PageLoader {
        id: findings
        current: pages.page === Pages.Findings
        preload: pages.preload
        sourceComponent: FindingsPage {
            session: pages.session
            pages: pages as Pages
        }
    }
}
