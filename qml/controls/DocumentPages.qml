pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The pages of a document below each other, white in the dark too; the keys of a reader go through them.
FocusScope {
    id: view

    required property DocumentPreview preview
    readonly property int paperWidth: Math.min(width - 64, 820)

    function scroll(by: real) {
        const lowest = list.originY + Math.max(0, list.contentHeight - list.height);
        list.contentY = Math.max(list.originY, Math.min(lowest, list.contentY + by));
    }

    activeFocusOnTab: true
    Keys.onUpPressed: scroll(-60)
    Keys.onDownPressed: scroll(60)
    Keys.onSpacePressed: scroll(height - 60)
    Keys.onPressed: event => {
        event.accepted = [Qt.Key_PageUp, Qt.Key_PageDown, Qt.Key_Home, Qt.Key_End].includes(event.key);
        if (event.key === Qt.Key_PageUp) scroll(60 - height);
        else if (event.key === Qt.Key_PageDown) scroll(height - 60);
        else if (event.key === Qt.Key_Home) list.positionViewAtBeginning();
        else if (event.key === Qt.Key_End) list.positionViewAtEnd();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: 2
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        topMargin: 16
        bottomMargin: 16
        spacing: 16
        model: view.preview.pageCount
        Accessible.role: Accessible.Document
        Accessible.name: qsTr("%Ln page(s)", "", view.preview.pageCount)
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: sheet
            required property int index
            width: list.width
            height: view.paperWidth * 297 / 210
            Rectangle {
                anchors.centerIn: parent
                width: view.paperWidth + 2
                height: parent.height + 2
                color: Theme.line
            }
            DocumentPage {
                anchors.horizontalCenter: parent.horizontalCenter
                width: view.paperWidth
                height: parent.height
                preview: view.preview
                page: sheet.index
                Accessible.role: Accessible.StaticText
                Accessible.name: view.preview.pageCount > 0 ? view.preview.textOf(sheet.index) : ""
            }
        }
    }
    FocusRing {
        anchors.margins: 0
        visible: list.activeFocus
    }
}
