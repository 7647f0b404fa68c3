-- What the sectors' part needs: curricula, review, lecturers' contacts and absences, venues, the
-- register of cooperatives, and a plan's own rows beside the shipped agencies, types, items,
-- holidays, documents and labels.

ALTER TABLE lecturer ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE lecturer ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE lecturer ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE training_class ADD COLUMN districts TEXT NOT NULL DEFAULT '[]';

ALTER TABLE topic ADD COLUMN objective TEXT NOT NULL DEFAULT '';
ALTER TABLE topic ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE topic ADD COLUMN practice_sessions BIGINT NOT NULL DEFAULT 0;
ALTER TABLE topic ADD COLUMN materials TEXT NOT NULL DEFAULT '';
ALTER TABLE topic ADD COLUMN origin TEXT NOT NULL DEFAULT '';

ALTER TABLE journal ADD COLUMN agency TEXT NOT NULL DEFAULT '';

CREATE TABLE absence (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    lecturer TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    note TEXT NOT NULL
);

CREATE TABLE venue (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    locality TEXT NOT NULL,
    capacity BIGINT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE curriculum (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    version BIGINT NOT NULL,
    type TEXT NOT NULL,
    department TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE curriculum_topic (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    curriculum TEXT NOT NULL,
    title TEXT NOT NULL,
    sessions BIGINT NOT NULL,
    practice_sessions BIGINT NOT NULL,
    objective TEXT NOT NULL,
    content TEXT NOT NULL,
    method TEXT NOT NULL,
    materials TEXT NOT NULL
);

CREATE TABLE cooperative (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    tax_code TEXT NOT NULL,
    type TEXT NOT NULL,
    district TEXT NOT NULL,
    commune TEXT NOT NULL,
    hardship BIGINT NOT NULL,
    members BIGINT NOT NULL,
    chairs BIGINT NOT NULL,
    directors BIGINT NOT NULL,
    controllers BIGINT NOT NULL,
    accountants BIGINT NOT NULL,
    other_managers BIGINT NOT NULL,
    converted BIGINT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE agency (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE cooperative_type (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    type_group TEXT NOT NULL,
    beneficiary TEXT NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE responsibility (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    type TEXT NOT NULL,
    agency TEXT NOT NULL,
    how TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);

CREATE TABLE item_setting (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    item TEXT NOT NULL,
    label TEXT NOT NULL,
    unit TEXT NOT NULL,
    section TEXT NOT NULL,
    budget_code TEXT NOT NULL
);

CREATE TABLE holiday (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    date TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    evidence TEXT NOT NULL
);

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    issued TEXT,
    valid_from TEXT,
    valid_to TEXT,
    replaced_by TEXT NOT NULL,
    evidence TEXT NOT NULL
);

CREATE TABLE label (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);

CREATE TABLE review_event (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    step TEXT NOT NULL,
    agency TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    text TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES training_class (id)
);
CREATE INDEX review_event_class ON review_event (class_id);
