import QtQuick
import TapHuan
import TapHuan.App

// Where a workbook that came back is looked at, in place of the pages until it is taken over or put away; the pane
// is made when first asked for.
Loader {
    id: place

    required property Session session
    required property Preferences preferences
    required property Toast toast
    readonly property bool shown: session.appraisalImport.fileName !== ""

    function need() {
        if (!item) setSource(Qt.resolvedUrl("ReadBackPane.qml"), { session: session, preferences: preferences, toast: toast });
    }
    function choose() {
        need();
        (item as ReadBackPane).choose();
    }

    visible: shown
    onShownChanged: if (shown) { need(); (item as ReadBackPane).forceActiveFocus(Qt.OtherFocusReason); }
}
