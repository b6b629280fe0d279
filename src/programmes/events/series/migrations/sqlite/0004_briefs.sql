-- Events: briefs of the think tank, and what became of them.
-- append-only: event_brief
-- append-only: event_brief_use

CREATE TABLE event_brief (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    line TEXT NOT NULL,
    edition TEXT,
    title TEXT NOT NULL CHECK (title <> ''),
    authors TEXT NOT NULL CHECK (authors <> ''),
    addressee TEXT NOT NULL CHECK (addressee <> ''),
    summary TEXT NOT NULL,
    on_day TEXT NOT NULL,
    proofs BIGINT NOT NULL CONSTRAINT a_brief_is_a_paper CHECK (proofs > 0),
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'brief.entered'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, on_day),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT brief_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT brief_has_its_proofs FOREIGN KEY (county, made_act, proofs) REFERENCES event_act (county, id, proofs)
);
CREATE INDEX event_brief_of_line ON event_brief (county, line, on_day);

-- Adopted by a body, or instructed by a leader. open: may be shown to everybody; instructions mostly may not.
CREATE TABLE event_brief_use (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    brief TEXT NOT NULL,
    brief_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('adopted', 'instructed')),
    who TEXT NOT NULL CHECK (who <> ''),
    document TEXT NOT NULL,
    on_day TEXT NOT NULL,
    open TEXT NOT NULL CHECK (open IN ('yes', 'no')),
    proofs BIGINT NOT NULL CONSTRAINT a_use_has_proof CHECK (proofs > 0),
    act TEXT NOT NULL CHECK (act = 'brief.used'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT used_after_it_was_written CHECK (on_day >= brief_on),
    CONSTRAINT use_of_its_brief FOREIGN KEY (county, brief, brief_on) REFERENCES event_brief (county, id, on_day),
    CONSTRAINT use_of_its_act FOREIGN KEY (county, id, brief, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT use_has_its_proofs FOREIGN KEY (county, id, proofs) REFERENCES event_act (county, id, proofs)
);
CREATE INDEX event_brief_use_of_brief ON event_brief_use (county, brief);
