import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The plan's own fields, edited in place.
Card {
    id: card

    required property Session session
    required property EditRight rights
    readonly property PlanForm form: session.planForm

    implicitHeight: column.implicitHeight + 32
    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 10
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("The plan")
        }
        LockNote {
            Layout.fillWidth: true
            rights: card.rights
        }
        Field {
            Layout.fillWidth: true
            label: qsTr("Title")
            PlanField {
                Layout.fillWidth: true
                session: card.session
                refusal: card.rights.refusal
                value: card.form.title
                field: PlanForm.Title
                label: qsTr("Title")
            }
        }
        RowLayout {
            spacing: 12
            Field {
                label: qsTr("Year")
                PlanField {
                    Layout.preferredWidth: 72
                    session: card.session
                    refusal: card.rights.refusal
                    value: card.form.year
                    field: PlanForm.Year
                    label: qsTr("Year")
                }
            }
            Field {
                Layout.fillWidth: true
                label: qsTr("Province")
                PlanField {
                    Layout.fillWidth: true
                    session: card.session
                    refusal: card.rights.refusal
                    value: card.form.province
                    field: PlanForm.Province
                    label: qsTr("Province")
                }
            }
            Field {
                label: qsTr("Ceiling (đồng, empty: none)")
                PlanField {
                    Layout.fillWidth: true
                    horizontalAlignment: TextInput.AlignRight
                    session: card.session
                    refusal: card.rights.refusal
                    value: card.form.ceiling
                    field: PlanForm.Ceiling
                    label: qsTr("Ceiling")
                }
            }
        }
        RowLayout {
            spacing: 12
            Field {
                Layout.fillWidth: true
                label: qsTr("Round each line to")
                RowLayout {
                    spacing: 4
                    Button {
                        text: qsTr("1 đồng")
                        checked: card.form.roundTo === "1"
                        enabled: card.rights.allowed
                        onClicked: card.session.setPlanField(PlanForm.RoundTo, "1")
                    }
                    Button {
                        text: qsTr("1.000 đồng")
                        checked: card.form.roundTo === "1000"
                        enabled: card.rights.allowed
                        onClicked: card.session.setPlanField(PlanForm.RoundTo, "1000")
                    }
                }
            }
            Field {
                label: qsTr("State share of meals, lodging (%)")
                PlanField {
                    Layout.fillWidth: true
                    horizontalAlignment: TextInput.AlignRight
                    session: card.session
                    refusal: card.rights.refusal
                    value: card.form.mealsLodgingShare
                    field: PlanForm.MealsLodgingShare
                    label: qsTr("State share of meals and lodging")
                }
            }
        }
        Field {
            Layout.fillWidth: true
            label: qsTr("Legal basis, one document a line")
            ValueArea {
                id: basis
                Layout.fillWidth: true
                session: card.session
                refusal: card.rights.refusal
                value: card.form.basis
                label: qsTr("Legal basis")
                onSubmitted: text => basis.problem = card.session.setPlanField(PlanForm.Basis, text)
            }
        }
    }
}
