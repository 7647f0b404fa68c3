import QtQuick
import TapHuan

// Where the round trip of a version stands.
Pill {
    required property int stage // VersionState

    ink: Array.of(Theme.note, Theme.error, Theme.warn, Theme.accent)[stage]
    fill: Array.of(Theme.noteWeak, Theme.errorWeak, Theme.warnWeak, Theme.accentWeak)[stage]
}
