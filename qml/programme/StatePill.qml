import TapHuan

// Where the content of a class stands in its review.
Pill {
    required property int stage

    // ReviewState: drafting, submitted, accepted, returned
    ink: [Theme.muted, Theme.note, Theme.accent, Theme.warn][stage]
    fill: [Theme.hover, Theme.noteWeak, Theme.accentWeak, Theme.warnWeak][stage]
}
