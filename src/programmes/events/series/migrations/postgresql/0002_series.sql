-- Events: series, how often they are to be held, their editions on their way.
-- append-only: event_series
-- append-only: event_frequency
-- append-only: event_edition
-- append-only: event_announcement
-- append-only: event_record
-- append-only: event_edition_step

CREATE TABLE event_series (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    made_act uuid NOT NULL,
    line uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('lecture', 'forum', 'other')),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    clause text COLLATE "C" NOT NULL CHECK (clause <> ''),
    about text COLLATE "C" NOT NULL,
    body uuid NOT NULL REFERENCES body (id),
    act text COLLATE "C" NOT NULL CHECK (act = 'series.made'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT a_series_is_called_once UNIQUE (county, title),
    UNIQUE (county, id, line),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT series_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX event_series_of_line ON event_series (county, line);

-- “Regularly” is no number: how often is what the operator decided, by a document that is named.
CREATE TABLE event_frequency (
    county text COLLATE "C" NOT NULL,
    series uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    before_version bigint,
    before_from text COLLATE "C",
    id uuid NOT NULL,
    times bigint NOT NULL CHECK (times BETWEEN 1 AND 366),
    per text COLLATE "C" NOT NULL CHECK (per IN ('month', 'quarter', 'half_year', 'year')),
    from_day text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL CONSTRAINT a_frequency_names_its_source CHECK (source <> ''),
    act text COLLATE "C" NOT NULL CHECK (act = 'series.frequency'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, series, version),
    UNIQUE (county, id),
    UNIQUE (county, series, version, from_day),
    FOREIGN KEY (county, series) REFERENCES event_series (county, id),
    CONSTRAINT frequencies_in_a_row FOREIGN KEY (county, series, before_version, before_from) REFERENCES event_frequency (county, series, version, from_day),
    CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_from IS NULL
        ELSE before_version IS NOT NULL AND before_from IS NOT NULL AND before_version = version - 1 AND from_day > before_from END),
    CONSTRAINT frequency_of_its_act FOREIGN KEY (county, id, series, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);

-- A sitting. It is a unit of the line under the same id.
CREATE TABLE event_edition (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    made_act uuid NOT NULL,
    series uuid NOT NULL,
    line uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    planned_on text COLLATE "C" NOT NULL,
    body uuid NOT NULL REFERENCES body (id),
    act text COLLATE "C" NOT NULL CHECK (act = 'edition.planned'),
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT editions_are_numbered_once UNIQUE (county, series, number),
    UNIQUE (county, id, body),
    CONSTRAINT edition_of_its_series FOREIGN KEY (county, series, line) REFERENCES event_series (county, id, line),
    CONSTRAINT edition_stands_in_the_lines FOREIGN KEY (county, id, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT edition_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);

-- What was announced; a change is a new version. Places to sit only grow, so that nobody loses a seat.
CREATE TABLE event_announcement (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    before_version bigint,
    before_capacity bigint,
    id uuid NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    starts_on text COLLATE "C" NOT NULL,
    ends_on text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL CHECK (place <> ''),
    speakers text COLLATE "C" NOT NULL CHECK (speakers <> ''),
    about text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL,
    contact text COLLATE "C" NOT NULL CHECK (contact <> ''),
    capacity bigint NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    register_until text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    act text COLLATE "C" NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, edition, version),
    UNIQUE (county, id),
    UNIQUE (county, edition, version, capacity),
    UNIQUE (county, edition, version, starts_on),
    CONSTRAINT announcements_in_a_row FOREIGN KEY (county, edition, before_version, before_capacity) REFERENCES event_announcement (county, edition, version, capacity),
    CONSTRAINT places_only_grow CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_capacity IS NULL AND act = 'edition.announced'
        ELSE before_version IS NOT NULL AND before_capacity IS NOT NULL AND before_version = version - 1 AND capacity >= before_capacity AND act = 'edition.changed' AND reason <> '' END),
    CONSTRAINT ends_after_it_starts CHECK (ends_at > starts_at AND ends_on >= starts_on AND register_until <= ends_on),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT announcement_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);

-- What was. checked_in is what the door counted, counted what somebody counted by hand; they stand side by side and are never mixed.
CREATE TABLE event_record (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    edition uuid NOT NULL,
    checked_in bigint NOT NULL CHECK (checked_in >= 0),
    counted bigint CHECK (counted >= 0),
    counted_how text COLLATE "C" NOT NULL,
    summary text COLLATE "C" NOT NULL CHECK (summary <> ''),
    pictures_open text COLLATE "C" NOT NULL CHECK (pictures_open IN ('yes', 'no')),
    proofs bigint NOT NULL CONSTRAINT a_record_has_material CHECK (proofs > 0),
    act text COLLATE "C" NOT NULL CHECK (act = 'edition.recorded'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, edition),
    UNIQUE (county, id, edition),
    CONSTRAINT counted_by_somebody CHECK ((counted IS NOT NULL) = (counted_how <> '')),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT record_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT record_has_its_proofs FOREIGN KEY (county, id, proofs) REFERENCES event_act (county, id, proofs)
);

CREATE TABLE event_edition_step (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('planned', 'announced', 'open', 'held', 'recorded', 'cancelled')),
    before_serial bigint,
    before_state text COLLATE "C",
    on_day text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    announcement bigint,
    starts_on text COLLATE "C",
    record uuid,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, edition, serial),
    UNIQUE (county, id),
    UNIQUE (county, edition, serial, state),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT edition_step_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT edition_follows_a_state FOREIGN KEY (county, edition, before_serial, before_state) REFERENCES event_edition_step (county, edition, serial, state),
    CONSTRAINT edition_steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT edition_step_as_announced FOREIGN KEY (county, edition, announcement, starts_on) REFERENCES event_announcement (county, edition, version, starts_on),
    CONSTRAINT edition_step_with_its_record FOREIGN KEY (county, record, edition) REFERENCES event_record (county, id, edition),
    CONSTRAINT lawful_edition_step CHECK (CASE act
        WHEN 'edition.planned' THEN serial = 1 AND state = 'planned'
        WHEN 'edition.announced' THEN COALESCE(before_state, '') = 'planned' AND state = 'announced' AND announcement IS NOT NULL AND starts_on IS NOT NULL
        WHEN 'edition.opened' THEN COALESCE(before_state, '') = 'announced' AND state = 'open'
        WHEN 'edition.held' THEN COALESCE(before_state, '') IN ('announced', 'open') AND state = 'held' AND announcement IS NOT NULL AND starts_on IS NOT NULL AND on_day >= starts_on
        WHEN 'edition.recorded' THEN COALESCE(before_state, '') = 'held' AND state = 'recorded'
        WHEN 'edition.cancelled' THEN COALESCE(before_state, '') IN ('planned', 'announced', 'open') AND state = 'cancelled' AND words <> ''
        ELSE 1 = 0 END),
    CONSTRAINT recorded_names_its_record CHECK ((state = 'recorded') = (record IS NOT NULL))
);
