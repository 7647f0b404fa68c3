import QtQuick

// The keys of the table that are more than one step.
QtObject {
    id: keys

    required property ClassTable table
    required property int pageRows

    function take(event: KeyEvent): bool {
        return event.modifiers & Qt.ControlModifier ? command(event.key) : event.modifiers & Qt.AltModifier ? sort(event.key)
             : walk(event) || type(event.text);
    }
    function command(key: int): bool {
        key === Qt.Key_A ? table.selection.all() : key === Qt.Key_C ? table.session.copyClasses(table.selection.ids)
            : key === Qt.Key_D ? table.duplicateAsked() : undefined;
        return Array.of(Qt.Key_A, Qt.Key_C, Qt.Key_D).includes(key);
    }
    function sort(key: int): bool {
        if (key === Qt.Key_S && table.column.sort >= 0) table.classes.sortBy(table.column.sort);
        return key === Qt.Key_S;
    }
    function walk(event: KeyEvent): bool {
        const rows = { [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -pageRows, [Qt.Key_PageDown]: pageRows }[event.key];
        if (rows !== undefined) table.goTo(table.classes.rowOf(table.currentId) + rows, event.modifiers & Qt.ShiftModifier);
        return rows !== undefined || editKey(event.key);
    }
    function editKey(key: int): bool {
        if (key === Qt.Key_F2) table.edit("");
        return key === Qt.Key_F2;
    }
    function type(text: string): bool {
        if (/^[^\x00-\x20\x7f]$/.test(text) && !table.column.choices) table.edit(text);
        return table.editing;
    }
}
