import TapHuan

ValueField {
    id: plan

    required property int field

    onSubmitted: text => plan.problem = session.setPlanField(field, text)
}
