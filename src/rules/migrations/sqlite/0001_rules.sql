-- Dated rules. Every table here is a dictionary that the whole province shares: a school's rules come from four levels, and whoever asks needs all of
-- them at once. Rows still name the county of the body that wrote them. Validity runs from its first day (included) to its last (excluded);
-- '9999-12-31' is "still".

-- A value as it was entered: never edited, never deleted. `place` is the code of the division or school for which it holds, `body` who set it;
-- `slot` joins parameter, place, stage, tier and season. Seasons run from MM-DD to MM-DD, both included.
-- reference-table: rule_value
-- append-only: rule_value
CREATE TABLE rule_value (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    parameter TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES body (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'school')),
    stage TEXT CHECK (stage IN ('primary', 'junior')),
    tier TEXT CHECK (tier IN ('city', 'county_seat', 'town', 'village')),
    season_from TEXT CHECK (length(season_from) = 5),
    season_until TEXT CHECK (length(season_until) = 5),
    slot TEXT NOT NULL,
    value TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    claim TEXT NOT NULL CHECK (claim IN ('decided', 'reported')),
    document TEXT NOT NULL,
    clause TEXT NOT NULL,
    notice TEXT,
    grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'X', 'K')),
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    UNIQUE (id, slot, valid_from, claim, entered_by),
    UNIQUE (id, entered_by),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (valid_from < valid_until),
    CHECK ((season_from IS NULL) = (season_until IS NULL)),
    CHECK (claim = 'reported' OR document <> ''),
    CHECK (claim = 'reported' OR grade <> 'X'),
    CHECK (claim = 'decided' OR source <> '')
);
CREATE INDEX rule_value_by_place ON rule_value (place, parameter);
CREATE INDEX rule_value_by_slot ON rule_value (slot, valid_from);
CREATE INDEX rule_value_by_notice ON rule_value (notice);

-- Who decided between candidates, by which document. The decider did not enter the chosen one.
-- reference-table: rule_decision
-- append-only: rule_decision
CREATE TABLE rule_decision (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    slot TEXT NOT NULL,
    chosen TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    clause TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_by TEXT NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    FOREIGN KEY (chosen, entered_by) REFERENCES rule_value (id, entered_by),
    CHECK (decided_by <> entered_by)
);

-- How a value stands. `certain`: decided by its level and confirmed by a second person, or chosen by a decision. `holds_until` is where a later
-- value, a withdrawal or the value's own end stops it. Only what the program itself brought along as reported needs no second person.
-- reference-table: rule_standing
CREATE TABLE rule_standing (
    value TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    slot TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    claim TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('entered', 'standing', 'superseded', 'rejected', 'withdrawn')),
    certain INTEGER NOT NULL,
    holds_until TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    confirmed_at BIGINT,
    decision TEXT REFERENCES rule_decision (id),
    ended_reason TEXT,
    ended_by TEXT,
    ended_by_name TEXT,
    ended_at BIGINT,
    FOREIGN KEY (value, slot, valid_from, claim, entered_by) REFERENCES rule_value (id, slot, valid_from, claim, entered_by),
    CHECK (holds_until >= valid_from),
    CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK (step IN ('entered', 'rejected', 'withdrawn') OR confirmed_by IS NOT NULL OR (claim = 'reported' AND entered_by = 'seed')),
    CHECK (NOT certain OR (claim = 'decided' AND confirmed_by IS NOT NULL) OR decision IS NOT NULL),
    CHECK (step NOT IN ('rejected', 'withdrawn') OR ended_reason IS NOT NULL),
    CHECK (step <> 'rejected' OR holds_until = valid_from)
);
-- Of one slot, one certain value begins on a day.
CREATE UNIQUE INDEX rule_standing_begins_once ON rule_standing (slot, valid_from)
    WHERE certain AND holds_until > valid_from;
CREATE INDEX rule_standing_by_step ON rule_standing (step, value);

-- A notice on which values rest ended or was withdrawn.
-- reference-table: rule_basis_alert
-- append-only: rule_basis_alert
CREATE TABLE rule_basis_alert (
    value TEXT NOT NULL REFERENCES rule_value (id),
    notice TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('ended', 'withdrawn')),
    heard_at BIGINT NOT NULL,
    PRIMARY KEY (value, notice, what)
);

-- Telephones for complaints, kept in one place so that no school types its own.
-- reference-table: complaint_phone
CREATE TABLE complaint_phone (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES body (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'school')),
    kind TEXT NOT NULL CHECK (kind IN ('education', 'price', 'finance', 'market', 'service_line', 'school')),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 3 AND 20),
    hours TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    document TEXT NOT NULL,
    source TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    ended_reason TEXT,
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (valid_from <= valid_until),
    CHECK (document <> '' OR source <> '')
);
CREATE INDEX complaint_phone_by_place ON complaint_phone (place, kind);
