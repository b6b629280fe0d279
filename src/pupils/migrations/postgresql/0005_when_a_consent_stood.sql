-- When a consent stood: from the moment from which it counted until it counted no longer; 9223372036854775807 while it stands. What rests on a consent names such
-- a time and follows its end, so nothing later than the end can rest on it. What was decided is never changed; this only says how long it held.
CREATE UNIQUE INDEX consent_as_decided ON consent (county, id, pupil, kind, school_year, term, decision, given_at);
CREATE TABLE consent_span (
    county text COLLATE "C" NOT NULL,
    consent uuid NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL,
    decision text COLLATE "C" NOT NULL,
    given_at bigint NOT NULL,
    stood_from bigint NOT NULL,
    stood_until bigint NOT NULL,
    PRIMARY KEY (county, consent, stood_from),
    UNIQUE (county, consent, pupil, kind, school_year, term, stood_from, stood_until),
    FOREIGN KEY (county, consent, pupil, kind, school_year, term, decision, given_at)
        REFERENCES consent (county, id, pupil, kind, school_year, term, decision, given_at),
    CONSTRAINT only_what_was_given_stands CHECK (decision = 'given'),
    CONSTRAINT stands_after_it_was_given CHECK (given_at <= stood_from),
    CONSTRAINT stood_in_order CHECK (stood_from <= stood_until)
);
CREATE UNIQUE INDEX consent_span_open ON consent_span (county, pupil, kind, school_year, term) WHERE stood_until = 9223372036854775807;

INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until)
SELECT n.county, n.id, n.pupil, n.kind, n.school_year, n.term, n.decision, n.given_at, n.given_at,
       CASE WHEN s.standing = 'given' AND s.consent = n.id THEN 9223372036854775807 WHEN s.changed_at > n.given_at THEN s.changed_at ELSE n.given_at END
FROM consent n
LEFT JOIN consent_standing s ON s.county = n.county AND s.pupil = n.pupil AND s.kind = n.kind AND s.school_year = n.school_year AND s.term = n.term
WHERE n.decision = 'given';
