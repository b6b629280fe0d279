-- Events: works, inheritors, honours, publicity. Acts and proofs are those of series.
-- append-only: record_entry
-- append-only: record_work
-- append-only: record_inheritor
-- append-only: record_honour
-- append-only: record_publicity
-- append-only: record_step

CREATE TABLE record_entry (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    made_act uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('work', 'inheritor', 'honour', 'publicity')),
    line uuid NOT NULL,
    clause text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    about text COLLATE "C" NOT NULL,
    link text COLLATE "C" NOT NULL,
    on_day text COLLATE "C" NOT NULL,
    year bigint NOT NULL CONSTRAINT the_year_is_of_the_day CHECK (CAST(substr(on_day, 1, 4) AS BIGINT) = year),
    type text COLLATE "C" NOT NULL,
    who text COLLATE "C" NOT NULL CHECK (who <> ''),
    body uuid NOT NULL REFERENCES body (id),
    act text COLLATE "C" NOT NULL CHECK (act = 'record.entered'),
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, kind, made_act),
    UNIQUE (county, id, kind, by_whom),
    CONSTRAINT record_stands_in_the_lines FOREIGN KEY (county, id, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT record_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX record_entry_by_kind ON record_entry (county, kind, year);

CREATE TABLE record_work (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind = 'work'),
    made_act uuid NOT NULL,
    type text COLLATE "C" NOT NULL CHECK (type IN ('documentary', 'micro_film', 'short_video', 'book', 'other')),
    publisher text COLLATE "C" NOT NULL CHECK (publisher <> ''),
    identifier text COLLATE "C" NOT NULL,
    rights_ground text COLLATE "C" NOT NULL CHECK (rights_ground IN ('own', 'commissioned', 'licensed', 'public_domain')),
    rights_holder text COLLATE "C" NOT NULL CHECK (rights_holder <> ''),
    proof_number bigint NOT NULL,
    proof_kind text COLLATE "C" NOT NULL CHECK (proof_kind = 'rights'),
    PRIMARY KEY (county, entry),
    CONSTRAINT work_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT rights_are_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);

CREATE TABLE record_inheritor (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind = 'inheritor'),
    made_act uuid NOT NULL,
    person_unit text COLLATE "C" NOT NULL CHECK (person_unit <> ''),
    proof_number bigint NOT NULL,
    proof_kind text COLLATE "C" NOT NULL CHECK (proof_kind = 'consent'),
    PRIMARY KEY (county, entry),
    CONSTRAINT inheritor_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT consent_is_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);

CREATE TABLE record_honour (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind = 'honour'),
    made_act uuid NOT NULL,
    level text COLLATE "C" NOT NULL CHECK (level IN ('national', 'provincial', 'prefecture', 'county', 'other')),
    honoured text COLLATE "C" NOT NULL CHECK (honoured IN ('person', 'team', 'body')),
    issuer text COLLATE "C" NOT NULL CHECK (issuer <> ''),
    document text COLLATE "C" NOT NULL CONSTRAINT an_honour_has_its_document CHECK (document <> ''),
    proof_number bigint NOT NULL,
    proof_kind text COLLATE "C" NOT NULL CHECK (proof_kind = 'basis'),
    PRIMARY KEY (county, entry),
    CONSTRAINT honour_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT basis_is_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);

-- counted_key: digest of the address as it is without what messengers append, or of the file.
CREATE TABLE record_publicity (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind = 'publicity'),
    made_act uuid NOT NULL,
    channel text COLLATE "C" NOT NULL CHECK (channel IN ('newspaper', 'television', 'radio', 'website', 'wechat', 'video', 'outdoors', 'activity', 'other')),
    counted_key text COLLATE "C" NOT NULL CHECK (length(counted_key) = 64),
    PRIMARY KEY (county, entry),
    UNIQUE (county, entry, counted_key),
    CONSTRAINT publicity_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act)
);
CREATE INDEX record_publicity_by_key ON record_publicity (county, counted_key);

CREATE TABLE record_step (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('entered', 'checked', 'listed', 'refused', 'withdrawn')),
    before_serial bigint,
    before_state text COLLATE "C",
    kind text COLLATE "C" NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    counted_key text COLLATE "C",
    on_day text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
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
