"""Checks which part of the program includes which: tree_includes.py ROOT QT_CORE_HEADERS.

Prints each line that runs against the direction of the layers and exits with 1.
"""
import re
import sys
from pathlib import Path

# What each part may include besides itself; the first part that a path begins with counts.
MAY_INCLUDE = {
    "core/domain": [],
    "core/files": [],
    "core/planning": ["core/domain"],
    "core/solver": ["core/planning"],
    "core/storage": ["core/domain", "core/files", "core/planning"],
    "core/exchange": ["core/domain", "core/planning"],
    "export": ["core/domain", "core/files", "core/planning"],
    "app": ["core/domain", "core/planning", "core/solver", "core/storage", "core/exchange", "export"],
    "qml": [],  # a control that is painted; pages know the types of app by name only
    "tests": ["core/domain", "core/files", "core/planning", "core/solver", "core/storage", "core/exchange", "export", "app"],
}
# Foreign headers that have one home.
HOME = {
    r"QSql": ["core/storage", "tests"],
    r"sqlite3\.h": ["tests"],
    r"csv\.h": ["core/exchange"],
    r"zip\.h": ["core/exchange", "export", "tests"],
    r"expat\.h": ["core/exchange", "tests"],
    r"rapidjson/": ["core/exchange", "tests"],
    r"xlsxwriter": ["export", "tests"],
    r"Q(Qml|Quick|Gui|Window|Icon|Color|Desktop)": ["app", "qml", "tests"],
    r"Q(Font|RawFont|TextLayout|Painter|PdfWriter)": ["export", "app", "qml", "tests"],
}
# Values and rules only: what these parts use of Qt Core and of the standard library.
PURE = ["core/domain", "core/planning"]
IMPURE = re.compile(
    r"Q(File|Dir|SaveFile|Temporary|IODevice|Process|Settings|Standard|Timer|Elapsed|Thread|Core|Object|Event)"
    r"|(fstream|filesystem|iostream|cstdio|ctime|chrono|thread|mutex|random)$")
CLOCK = re.compile(r"\bcurrentDate(Time)?(Utc)?\s*\(|\bcurrent(M?Secs)SinceEpoch|\btime\(nullptr\)")
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


def part_of(path):
    return next((part for part in MAY_INCLUDE if path.startswith(part + "/")), None)


def fault_of_own(root, part, target):
    other = part_of(target)
    if target.endswith(".moc"):
        return None
    if other is None or not (root / target).is_file():
        return "is not written from the root of the tree"
    if other != part and other not in MAY_INCLUDE[part]:
        return f"{part} must not know {other}"
    return None


def fault_of_foreign(part, target, qt_core):
    for pattern, homes in HOME.items():
        if re.match(pattern, target) and part not in homes:
            return f"belongs into {homes[0]} only"
    if part not in PURE:
        return None
    standard = re.fullmatch(r"[a-z_0-9]+", target)
    if not standard and not (qt_core / target).is_file():
        return f"{part} uses Qt Core and the standard library only"
    return f"{part} has values and rules only" if IMPURE.match(target) else None


def fault_of(root, part, line, qt_core):
    if part is None:
        return "is in no part of the program"
    include = INCLUDE.match(line)
    if not include:
        return "the day is a parameter there" if part in PURE and CLOCK.search(line) else None
    kind, target = include.groups()
    if kind == '"':
        return fault_of_own(root, part, target)
    return fault_of_foreign(part, target, qt_core)


def main(root, qt_core):
    files = [path for top in ("core", "export", "app", "qml", "tests")
             for path in sorted((root / top).rglob("*")) if path.suffix in (".h", ".cpp")]
    faults = []
    for path in files:
        name = str(path.relative_to(root))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            fault = fault_of(root, part_of(name), line, qt_core)
            if fault:
                faults.append(f"{name}:{number}: {line.strip()}: {fault}")
    print("\n".join(faults) if faults else f"{len(files)} files, no include against the direction")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
