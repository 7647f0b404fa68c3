-- The plan as it is entered. Money is in đồng; quantities, percents and rates are in thousandths.

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    year BIGINT NOT NULL,
    title TEXT NOT NULL,
    province TEXT NOT NULL,
    ceiling BIGINT,
    round_to BIGINT NOT NULL,
    meals_lodging_share BIGINT NOT NULL,
    basis TEXT NOT NULL
);

CREATE TABLE lecturer (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    rank TEXT NOT NULL,
    department TEXT NOT NULL,
    specialities TEXT NOT NULL
);

CREATE TABLE default_entry (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    item TEXT NOT NULL,
    rank TEXT,
    beneficiary TEXT,
    rate BIGINT,
    quantity BIGINT,
    label TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE norm (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    article TEXT NOT NULL,
    ranks TEXT NOT NULL,
    places TEXT NOT NULL,
    beneficiaries TEXT NOT NULL,
    amount BIGINT,
    per TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    scope TEXT NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE training_class (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    type TEXT NOT NULL,
    start_date TEXT,
    days BIGINT NOT NULL,
    sessions_per_day BIGINT NOT NULL,
    given_sessions BIGINT,
    given_nights BIGINT,
    place TEXT NOT NULL,
    locality TEXT NOT NULL,
    venue TEXT NOT NULL,
    priority BIGINT NOT NULL
);

CREATE TABLE trainee_group (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    beneficiary TEXT NOT NULL,
    count BIGINT NOT NULL,
    lodged BIGINT NOT NULL,
    class_id TEXT NOT NULL REFERENCES training_class (id)
);
CREATE INDEX trainee_group_class ON trainee_group (class_id);

CREATE TABLE topic (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    sessions BIGINT NOT NULL,
    lecturer TEXT NOT NULL,
    department TEXT NOT NULL,
    day BIGINT NOT NULL,
    content TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES training_class (id)
);
CREATE INDEX topic_class ON topic (class_id);

CREATE TABLE stay (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    lecturer TEXT NOT NULL,
    days BIGINT NOT NULL,
    nights BIGINT NOT NULL,
    trips BIGINT NOT NULL,
    class_id TEXT NOT NULL REFERENCES training_class (id)
);
CREATE INDEX stay_class ON stay (class_id);

CREATE TABLE class_entry (
    id TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    item TEXT NOT NULL,
    rank TEXT,
    beneficiary TEXT,
    rate BIGINT,
    quantity BIGINT,
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES training_class (id)
);
CREATE INDEX class_entry_class ON class_entry (class_id);
