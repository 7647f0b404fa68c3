-- Who changed what, and when. `kind` is edit, undo or redo; `target` is the number of the edit that
-- an undo takes back or a redo makes again; `changes` is JSON (change_json.h).

CREATE TABLE journal (
    number BIGINT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    target BIGINT,
    title TEXT NOT NULL,
    merge_key TEXT NOT NULL,
    changes TEXT NOT NULL
);
