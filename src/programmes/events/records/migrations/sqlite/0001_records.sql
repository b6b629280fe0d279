-- Events: works, inheritors, honours, publicity. Acts and proofs are those of series.
-- append-only: record_entry
-- append-only: record_work
-- append-only: record_inheritor
-- append-only: record_honour
-- append-only: record_publicity
-- append-only: record_step

CREATE TABLE record_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('work', 'inheritor', 'honour', 'publicity')),
    line TEXT NOT NULL,
    clause TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    about TEXT NOT NULL,
    link TEXT NOT NULL,
    on_day TEXT NOT NULL,
    year BIGINT NOT NULL CONSTRAINT the_year_is_of_the_day CHECK (CAST(substr(on_day, 1, 4) AS BIGINT) = year),
    type TEXT NOT NULL,
    who TEXT NOT NULL CHECK (who <> ''),
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'record.entered'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, kind, made_act),
    UNIQUE (county, id, kind, by_whom),
    CONSTRAINT record_stands_in_the_lines FOREIGN KEY (county, id, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT record_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX record_entry_by_kind ON record_entry (county, kind, year);

CREATE TABLE record_work (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'work'),
    made_act TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('documentary', 'micro_film', 'short_video', 'book', 'other')),
    publisher TEXT NOT NULL CHECK (publisher <> ''),
    identifier TEXT NOT NULL,
    rights_ground TEXT NOT NULL CHECK (rights_ground IN ('own', 'commissioned', 'licensed', 'public_domain')),
    rights_holder TEXT NOT NULL CHECK (rights_holder <> ''),
    proof_number BIGINT NOT NULL,
    proof_kind TEXT NOT NULL CHECK (proof_kind = 'rights'),
    PRIMARY KEY (county, entry),
    CONSTRAINT work_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT rights_are_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);

CREATE TABLE record_inheritor (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'inheritor'),
    made_act TEXT NOT NULL,
    person_unit TEXT NOT NULL CHECK (person_unit <> ''),
    proof_number BIGINT NOT NULL,
    proof_kind TEXT NOT NULL CHECK (proof_kind = 'consent'),
    PRIMARY KEY (county, entry),
    CONSTRAINT inheritor_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT consent_is_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);

CREATE TABLE record_honour (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'honour'),
    made_act TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('national', 'provincial', 'prefecture', 'county', 'other')),
    honoured TEXT NOT NULL CHECK (honoured IN ('person', 'team', 'body')),
    issuer TEXT NOT NULL CHECK (issuer <> ''),
    document TEXT NOT NULL CONSTRAINT an_honour_has_its_document CHECK (document <> ''),
    proof_number BIGINT NOT NULL,
    proof_kind TEXT NOT NULL CHECK (proof_kind = 'basis'),
    PRIMARY KEY (county, entry),
    CONSTRAINT honour_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT basis_is_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);

-- counted_key: digest of the address as it is without what messengers append, or of the file.
CREATE TABLE record_publicity (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'publicity'),
    made_act TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('newspaper', 'television', 'radio', 'website', 'wechat', 'video', 'outdoors', 'activity', 'other')),
    counted_key TEXT NOT NULL CHECK (length(counted_key) = 64),
    PRIMARY KEY (county, entry),
    UNIQUE (county, entry, counted_key),
    CONSTRAINT publicity_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act)
);
CREATE INDEX record_publicity_by_key ON record_publicity (county, counted_key);

CREATE TABLE record_step (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('entered', 'checked', 'listed', 'refused', 'withdrawn')),
    before_serial BIGINT,
    before_state TEXT,
    kind TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    counted_key TEXT,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL,
    document TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, entry, serial),
    UNIQUE (county, id),
    UNIQUE (county, entry, serial, state),
    CONSTRAINT an_item_counts_once UNIQUE (county, counted_key),
    CONSTRAINT record_step_of_its_entry FOREIGN KEY (county, entry, kind, entered_by) REFERENCES record_entry (county, id, kind, by_whom),
    CONSTRAINT record_step_of_its_act FOREIGN KEY (county, id, entry, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT record_follows_a_state FOREIGN KEY (county, entry, before_serial, before_state) REFERENCES record_step (county, entry, serial, state),
    CONSTRAINT record_counts_its_own FOREIGN KEY (county, entry, counted_key) REFERENCES record_publicity (county, entry, counted_key),
    CONSTRAINT record_steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_record_step CHECK (CASE act
        WHEN 'record.entered' THEN serial = 1 AND state = 'entered' AND by_whom = entered_by
        WHEN 'record.checked' THEN kind = 'inheritor' AND COALESCE(before_state, '') = 'entered' AND state = 'checked'
        WHEN 'record.listed' THEN state = 'listed' AND CASE kind WHEN 'inheritor' THEN COALESCE(before_state, '') = 'checked' AND document <> '' ELSE COALESCE(before_state, '') = 'entered' END
        WHEN 'record.refused' THEN COALESCE(before_state, '') IN ('entered', 'checked') AND state = 'refused' AND words <> ''
        WHEN 'record.withdrawn' THEN COALESCE(before_state, '') = 'listed' AND state = 'withdrawn' AND words <> ''
        ELSE 1 = 0 END),
    CONSTRAINT nobody_checks_their_own_record CHECK (act NOT IN ('record.checked', 'record.listed') OR by_whom <> entered_by),
    CONSTRAINT what_is_listed_counts CHECK ((kind = 'publicity' AND state = 'listed') = (counted_key IS NOT NULL))
);
