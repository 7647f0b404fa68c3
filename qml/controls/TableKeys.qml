import QtQuick
import TapHuan

// The keys of a table.
QtObject {
    id: keys

    required property TableCursor cursor
    required property int pageRows
    signal menuAsked()

    function take(event: KeyEvent): bool {
        return event.modifiers & Qt.ControlModifier ? command(event.key) : event.modifiers & Qt.AltModifier ? sort(event.key)
             : walk(event) || act(event) || type(event.text);
    }
    function command(key: int): bool {
        const commands = { [Qt.Key_A]: cursor.selection.all, [Qt.Key_C]: cursor.copyAsked, [Qt.Key_D]: cursor.duplicateAsked, [Qt.Key_V]: cursor.paste };
        commands[key]?.();
        return commands[key] !== undefined;
    }
    function sort(key: int): bool {
        if (key === Qt.Key_S) cursor.rows.sortBy(cursor.column.number);
        return key === Qt.Key_S;
    }
    function walk(event: KeyEvent): bool {
        const rows = { [Qt.Key_Up]: -1, [Qt.Key_Down]: 1, [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -pageRows, [Qt.Key_PageDown]: pageRows }[event.key];
        if (rows !== undefined) cursor.move(rows, event.modifiers & Qt.ShiftModifier);
        return rows !== undefined || step(event.key);
    }
    function step(key: int): bool {
        if (key === Qt.Key_Left || key === Qt.Key_Right) cursor.step(key === Qt.Key_Left ? -1 : 1);
        return key === Qt.Key_Left || key === Qt.Key_Right;
    }
    function act(event: KeyEvent): bool {
        const key = event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier ? Qt.Key_Menu : event.key;
        const edit = () => cursor.edit("");
        const acts = { [Qt.Key_F2]: edit, [Qt.Key_Return]: edit, [Qt.Key_Enter]: edit, [Qt.Key_Delete]: cursor.deleteAsked,
                       [Qt.Key_Space]: () => cursor.selection.toggle(cursor.currentId), [Qt.Key_Menu]: keys.menuAsked };
        acts[key]?.();
        return acts[key] !== undefined;
    }
    function type(text: string): bool {
        if (/^[^\x00-\x20\x7f]$/.test(text) && !cursor.column.choices && !cursor.column.yesNo) cursor.edit(text);
        return cursor.editing;
    }
}
