import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: parameters

    required property Session session
    required property EditRight rights
    readonly property ClassForm form: session.currentClass

    function reveal() {
        if (form.days === "" || form.days === "0") days.begin();
        else if (form.startDate === "") start.forceActiveFocus(Qt.TabFocusReason);
        else title.begin();
    }
    function revealVenue() {
        venue.begin();
    }
    function set(field: int, text: string): string {
        return session.setClassField([form.classId], field, text);
    }

    spacing: 6
    RowLayout {
        spacing: 8
        ClassField {
            Layout.preferredWidth: 76
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Code
            label: qsTr("Code")
            value: parameters.form.code
        }
        ClassField {
            id: title
            Layout.fillWidth: true
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Title
            label: qsTr("Title")
            value: parameters.form.title
        }
    }
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            label: qsTr("Type of cooperative")
            ChoiceBox {
                Layout.fillWidth: true
                choices: parameters.session.types
                value: parameters.form.type
                label: qsTr("Type of cooperative")
                enabled: parameters.rights.allowed
                onChosen: code => parameters.set(ClassForm.Type, code)
            }
        }
        Field {
            label: qsTr("Start")
            DateField {
                id: start
                Layout.preferredWidth: 124
                session: parameters.session
                refusal: parameters.rights.refusal
                value: parameters.form.startDate
                label: qsTr("Start")
                onSubmitted: text => start.problem = parameters.set(ClassForm.StartDate, text)
            }
        }
    }
    RowLayout {
        spacing: 8
        ClassField {
            id: days
            Layout.fillWidth: true
            numeric: true
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Days
            label: qsTr("Days")
            value: parameters.form.days
        }
        ClassField {
            Layout.fillWidth: true
            numeric: true
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.SessionsPerDay
            label: qsTr("Sessions/day")
            value: parameters.form.sessionsPerDay
        }
        ClassField {
            Layout.fillWidth: true
            numeric: true
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Sessions
            label: parameters.form.sessionsGiven ? qsTr("Sessions (given)") : qsTr("Sessions")
            value: parameters.form.sessions
        }
        ClassField {
            Layout.fillWidth: true
            numeric: true
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Nights
            label: parameters.form.nightsGiven ? qsTr("Nights (given)") : qsTr("Nights")
            value: parameters.form.nights
        }
        ClassField {
            Layout.fillWidth: true
            numeric: true
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Priority
            label: qsTr("Priority")
            value: parameters.form.priority
        }
    }
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Place")
            ChoiceBox {
                Layout.fillWidth: true
                choices: parameters.session.places
                value: parameters.form.place
                label: qsTr("Place")
                enabled: parameters.rights.allowed
                onChosen: code => parameters.set(ClassForm.Place, code)
            }
        }
        ClassField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Locality
            label: qsTr("Locality")
            value: parameters.form.locality
        }
    }
    RowLayout {
        spacing: 8
        ClassField {
            id: venue
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Venue
            label: qsTr("Venue")
            value: parameters.form.venue
        }
        ClassField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            session: parameters.session
            refusal: parameters.rights.refusal
            field: ClassForm.Districts
            label: qsTr("For the managers of these districts")
            placeholder: qsTr("that of the locality")
            value: parameters.form.districts
        }
    }
}
