import QtQuick

// The keys of the table that are more than one step.
QtObject {
    id: keys

    required property TableCursor cursor
    required property int pageRows

    function take(event: KeyEvent): bool {
        return event.modifiers & Qt.ControlModifier ? command(event.key) : event.modifiers & Qt.AltModifier ? sort(event.key)
             : walk(event) || type(event.text);
    }
    function command(key: int): bool {
        key === Qt.Key_A ? cursor.selection.all() : key === Qt.Key_C ? cursor.session.copyClasses(cursor.selection.ids)
            : key === Qt.Key_D ? cursor.duplicateAsked() : key === Qt.Key_V ? cursor.paste() : undefined;
        return Array.of(Qt.Key_A, Qt.Key_C, Qt.Key_D, Qt.Key_V).includes(key);
    }
    function sort(key: int): bool {
        if (key === Qt.Key_S && cursor.column.sort >= 0) cursor.classes.sortBy(cursor.column.sort);
        return key === Qt.Key_S;
    }
    function walk(event: KeyEvent): bool {
        const rows = { [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -pageRows, [Qt.Key_PageDown]: pageRows }[event.key];
        if (rows !== undefined) cursor.goTo(cursor.classes.rowOf(cursor.currentId) + rows, event.modifiers & Qt.ShiftModifier);
        return rows !== undefined || editKey(event.key);
    }
    function editKey(key: int): bool {
        if (key === Qt.Key_F2) cursor.edit("");
        return key === Qt.Key_F2;
    }
    function type(text: string): bool {
        if (/^[^\x00-\x20\x7f]$/.test(text) && !cursor.column.choices) cursor.edit(text);
        return cursor.editing;
    }
}
