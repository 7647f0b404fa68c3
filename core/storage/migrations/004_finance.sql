-- The round trip with the Department of Finance: exceptions, decisions, submitted versions,
-- scenarios, and agencies' own wording of documents.

CREATE TABLE recorded_exception (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    finding TEXT NOT NULL,
    class_id TEXT NOT NULL,
    line TEXT NOT NULL,
    other_class_id TEXT NOT NULL,
    lecturer_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    stage TEXT NOT NULL,
    class_id TEXT NOT NULL,
    line TEXT NOT NULL,
    rate BIGINT,
    quantity BIGINT,
    amount BIGINT,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    comment TEXT NOT NULL
);

CREATE TABLE version_event (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    step TEXT NOT NULL,
    agency TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE TABLE document_template (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    agency TEXT NOT NULL,
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE submitted_version (
    number BIGINT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    agency TEXT NOT NULL,
    note TEXT NOT NULL,
    classes BIGINT NOT NULL,
    trainees BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    state BIGINT NOT NULL,
    plan_checksum TEXT NOT NULL,
    program TEXT NOT NULL
);

-- What the submitted versions consist of. A content stands in every version from first_version on,
-- to last_version, or to the newest where that is NULL: what did not change is kept once.
CREATE TABLE version_part (
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    first_version BIGINT NOT NULL REFERENCES submitted_version (number),
    last_version BIGINT,
    content TEXT NOT NULL,
    PRIMARY KEY (kind, part, first_version)
);
