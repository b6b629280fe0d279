-- Dated rules. Every table here is a dictionary that the whole province shares: a school's rules come from four levels, and whoever asks needs all of
-- them at once. Rows still name the county of the body that wrote them. Validity runs from its first day (included) to its last (excluded);
-- '9999-12-31' is "still".

-- A value as it was entered: never edited, never deleted. `place` is the code of the division or school for which it holds, `body` who set it;
-- `slot` joins parameter, place, stage, tier and season. Seasons run from MM-DD to MM-DD, both included.
-- reference-table: rule_value
-- append-only: rule_value
CREATE TABLE rule_value (
    id uuid PRIMARY KEY,
    county text COLLATE "C" NOT NULL REFERENCES division (code),
    body uuid NOT NULL,
    parameter text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL REFERENCES body (code),
    level text COLLATE "C" NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'school')),
    stage text COLLATE "C" CHECK (stage IN ('primary', 'junior')),
    tier text COLLATE "C" CHECK (tier IN ('city', 'county_seat', 'town', 'village')),
    season_from text COLLATE "C" CHECK (length(season_from) = 5),
    season_until text COLLATE "C" CHECK (length(season_until) = 5),
    slot text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    claim text COLLATE "C" NOT NULL CHECK (claim IN ('decided', 'reported')),
    document text COLLATE "C" NOT NULL,
    clause text COLLATE "C" NOT NULL,
    notice uuid,
    grade text COLLATE "C" NOT NULL CHECK (grade IN ('A', 'B', 'C', 'X', 'K')),
    source text COLLATE "C" NOT NULL,
    note text COLLATE "C" NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    entered_at bigint NOT NULL,
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
    id uuid PRIMARY KEY,
    county text COLLATE "C" NOT NULL REFERENCES division (code),
    slot text COLLATE "C" NOT NULL,
    chosen uuid NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    clause text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    decided_by text COLLATE "C" NOT NULL,
    decided_by_name text COLLATE "C" NOT NULL,
    decided_at bigint NOT NULL,
    FOREIGN KEY (chosen, entered_by) REFERENCES rule_value (id, entered_by),
    CHECK (decided_by <> entered_by)
);

-- How a value stands. `certain`: decided by its level and confirmed by a second person, or chosen by a decision. `holds_until` is where a later
-- value, a withdrawal or the value's own end stops it. Only what the program itself brought along as reported needs no second person.
-- reference-table: rule_standing
CREATE TABLE rule_standing (
    value uuid PRIMARY KEY,
    version bigint NOT NULL,
    slot text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    claim text COLLATE "C" NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    step text COLLATE "C" NOT NULL CHECK (step IN ('entered', 'standing', 'superseded', 'rejected', 'withdrawn')),
    certain boolean NOT NULL,
    holds_until date NOT NULL,
    confirmed_by text COLLATE "C",
    confirmed_by_name text COLLATE "C",
    confirmed_at bigint,
    decision uuid REFERENCES rule_decision (id),
    ended_reason text COLLATE "C",
    ended_by text COLLATE "C",
    ended_by_name text COLLATE "C",
    ended_at bigint,
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
    value uuid NOT NULL REFERENCES rule_value (id),
    notice uuid NOT NULL,
    what text COLLATE "C" NOT NULL CHECK (what IN ('ended', 'withdrawn')),
    heard_at bigint NOT NULL,
    PRIMARY KEY (value, notice, what)
);

-- Telephones for complaints, kept in one place so that no school types its own.
-- reference-table: complaint_phone
CREATE TABLE complaint_phone (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    county text COLLATE "C" NOT NULL REFERENCES division (code),
    body uuid NOT NULL,
    place text COLLATE "C" NOT NULL REFERENCES body (code),
    level text COLLATE "C" NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'school')),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('education', 'price', 'finance', 'market', 'service_line', 'school')),
    number text COLLATE "C" NOT NULL CHECK (length(number) BETWEEN 3 AND 20),
    hours text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    document text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    entered_at bigint NOT NULL,
    ended_reason text COLLATE "C",
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (valid_from <= valid_until),
    CHECK (document <> '' OR source <> '')
);
CREATE INDEX complaint_phone_by_place ON complaint_phone (place, kind);
