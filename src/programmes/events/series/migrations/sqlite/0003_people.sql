-- Events: who registered, who sits where, who came.
-- append-only: event_registration
-- append-only: event_registration_end
-- append-only: event_check_in

-- who_key: the account, or a keyed digest of the telephone number. The number itself and the token are sealed.
CREATE TABLE event_registration (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL,
    phone_sealed TEXT NOT NULL,
    phone_tail TEXT NOT NULL,
    who_key TEXT NOT NULL CHECK (who_key <> ''),
    account TEXT,
    token_digest TEXT NOT NULL CHECK (length(token_digest) = 64),
    token_sealed TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 6),
    asked_sha256 TEXT NOT NULL CHECK (length(asked_sha256) = 64),
    open_serial BIGINT NOT NULL,
    open_state TEXT NOT NULL CHECK (open_state = 'open'),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT registrations_in_order UNIQUE (county, edition, serial),
    CONSTRAINT tickets_differ UNIQUE (county, token_digest),
    CONSTRAINT ticket_codes_differ UNIQUE (county, edition, code),
    UNIQUE (county, id, edition, who_key),
    CONSTRAINT registered_while_open FOREIGN KEY (county, edition, open_serial, open_state) REFERENCES event_edition_step (county, edition, serial, state)
);
CREATE INDEX event_registration_by_account ON event_registration (account);
CREATE INDEX event_registration_by_token ON event_registration (token_digest);

-- Who stands in an edition now: with a seat, or waiting without one. Given up, the row goes.
CREATE TABLE event_place (
    county TEXT NOT NULL,
    registration TEXT NOT NULL,
    edition TEXT NOT NULL,
    who_key TEXT NOT NULL,
    seat BIGINT,
    announcement BIGINT NOT NULL,
    capacity BIGINT NOT NULL,
    PRIMARY KEY (county, registration),
    CONSTRAINT a_person_stands_once UNIQUE (county, edition, who_key),
    CONSTRAINT a_seat_is_taken_once UNIQUE (county, edition, seat),
    UNIQUE (county, registration, edition, seat),
    CONSTRAINT place_of_its_registration FOREIGN KEY (county, registration, edition, who_key) REFERENCES event_registration (county, id, edition, who_key),
    CONSTRAINT capacity_as_announced FOREIGN KEY (county, edition, announcement, capacity) REFERENCES event_announcement (county, edition, version, capacity),
    CONSTRAINT seats_within_capacity CHECK (seat IS NULL OR seat BETWEEN 1 AND capacity)
);

CREATE TABLE event_registration_end (
    county TEXT NOT NULL,
    registration TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('self', 'organiser')),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, registration),
    CONSTRAINT organisers_give_a_reason CHECK (way = 'self' OR words <> ''),
    FOREIGN KEY (county, registration) REFERENCES event_registration (county, id)
);

-- Once for a ticket, and only for one with a seat. device_at is what the phone at the door said, at when it arrived.
CREATE TABLE event_check_in (
    county TEXT NOT NULL,
    registration TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    seat BIGINT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('qr', 'code', 'list')),
    device_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    CONSTRAINT a_ticket_is_used_once PRIMARY KEY (county, registration),
    UNIQUE (county, id),
    CONSTRAINT who_comes_has_a_seat FOREIGN KEY (county, registration, edition, seat) REFERENCES event_place (county, registration, edition, seat)
);
CREATE INDEX event_check_in_of_edition ON event_check_in (county, edition);
