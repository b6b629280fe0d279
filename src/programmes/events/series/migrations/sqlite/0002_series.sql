-- Events: series, how often they are to be held, their editions on their way.
-- append-only: event_series
-- append-only: event_frequency
-- append-only: event_edition
-- append-only: event_announcement
-- append-only: event_record
-- append-only: event_edition_step

CREATE TABLE event_series (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    line TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('lecture', 'forum', 'other')),
    title TEXT NOT NULL CHECK (title <> ''),
    clause TEXT NOT NULL CHECK (clause <> ''),
    about TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'series.made'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT a_series_is_called_once UNIQUE (county, title),
    UNIQUE (county, id, line),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT series_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX event_series_of_line ON event_series (county, line);

-- “Regularly” is no number: how often is what the operator decided, by a document that is named.
CREATE TABLE event_frequency (
    county TEXT NOT NULL,
    series TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    before_from TEXT,
    id TEXT NOT NULL,
    times BIGINT NOT NULL CHECK (times BETWEEN 1 AND 366),
    per TEXT NOT NULL CHECK (per IN ('month', 'quarter', 'half_year', 'year')),
    from_day TEXT NOT NULL,
    source TEXT NOT NULL CONSTRAINT a_frequency_names_its_source CHECK (source <> ''),
    act TEXT NOT NULL CHECK (act = 'series.frequency'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    series TEXT NOT NULL,
    line TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    planned_on TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'edition.planned'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT editions_are_numbered_once UNIQUE (county, series, number),
    UNIQUE (county, id, body),
    CONSTRAINT edition_of_its_series FOREIGN KEY (county, series, line) REFERENCES event_series (county, id, line),
    CONSTRAINT edition_stands_in_the_lines FOREIGN KEY (county, id, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT edition_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);

-- What was announced; a change is a new version. Places to sit only grow, so that nobody loses a seat.
CREATE TABLE event_announcement (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    before_capacity BIGINT,
    id TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    speakers TEXT NOT NULL CHECK (speakers <> ''),
    about TEXT NOT NULL,
    audience TEXT NOT NULL,
    contact TEXT NOT NULL CHECK (contact <> ''),
    capacity BIGINT NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    register_until TEXT NOT NULL,
    reason TEXT NOT NULL,
    act TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    checked_in BIGINT NOT NULL CHECK (checked_in >= 0),
    counted BIGINT CHECK (counted >= 0),
    counted_how TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (summary <> ''),
    pictures_open TEXT NOT NULL CHECK (pictures_open IN ('yes', 'no')),
    proofs BIGINT NOT NULL CONSTRAINT a_record_has_material CHECK (proofs > 0),
    act TEXT NOT NULL CHECK (act = 'edition.recorded'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, edition),
    UNIQUE (county, id, edition),
    CONSTRAINT counted_by_somebody CHECK ((counted IS NOT NULL) = (counted_how <> '')),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT record_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT record_has_its_proofs FOREIGN KEY (county, id, proofs) REFERENCES event_act (county, id, proofs)
);

CREATE TABLE event_edition_step (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'announced', 'open', 'held', 'recorded', 'cancelled')),
    before_serial BIGINT,
    before_state TEXT,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL,
    announcement BIGINT,
    starts_on TEXT,
    record TEXT,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
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
