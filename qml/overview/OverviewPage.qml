import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The plan at a glance, and what is entered once for all of it; the fields, which stand below, are made when
// the rest is in sight.
FocusScope {
    id: page

    required property Session session
    required property Navigator navigator
    readonly property EditRight rights: EditRight {
        session: page.session
        what: EditRight.ThePlan
    }
    readonly property bool wide: width >= 1000

    ScrollArea {
        anchors.fill: parent
        contentHeight: grid.implicitHeight + 2 * Theme.margin

        GridLayout {
            id: grid
            x: Theme.margin
            y: Theme.margin
            width: Math.min(page.width - 2 * Theme.margin, 1600)
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: Theme.margin

            Figures {
                Layout.columnSpan: grid.columns
                Layout.fillWidth: true
                session: page.session
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                Layout.alignment: Qt.AlignTop
                spacing: Theme.margin
                TypeBars {
                    Layout.fillWidth: true
                    session: page.session
                    navigator: page.navigator
                }
                Loader {
                    Layout.fillWidth: true
                    asynchronous: true
                    Component.onCompleted: setSource(Qt.resolvedUrl("DefaultsCard.qml"), { session: page.session, rights: page.rights })
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                Layout.alignment: Qt.AlignTop
                spacing: Theme.margin
                Attention {
                    Layout.fillWidth: true
                    session: page.session
                    navigator: page.navigator
                }
                VersionCard {
                    Layout.fillWidth: true
                    visible: page.visible && page.session.roundTrip.newest.number > 0
                    session: page.session
                    navigator: page.navigator
                }
                ContentCard {
                    Layout.fillWidth: true
                    visible: page.session.classCount > 0
                    session: page.session
                    navigator: page.navigator
                }
                Loader {
                    Layout.fillWidth: true
                    asynchronous: true
                    Component.onCompleted: setSource(Qt.resolvedUrl("PlanFields.qml"), { session: page.session, rights: page.rights })
                }
            }
        }
    }
}
