-- A child that comes to another school of the county takes no consent along: what was decided over the old school's agreements for terms that have not ended counts no
-- longer from here on, up to and with the decision `serial`. What stood until then is kept, for the old school's settlement reckons by it. Nothing is deleted or changed.
-- append-only: consent_end
CREATE TABLE consent_end (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    serial BIGINT NOT NULL,
    from_school TEXT NOT NULL,
    to_school TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('none', 'given', 'refused', 'withdrawn', 'disputed')),
    consent TEXT,
    given_at BIGINT,
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, pupil, kind, school_year, term, serial) REFERENCES consent (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, from_school) REFERENCES body (county, id),
    FOREIGN KEY (county, to_school) REFERENCES body (county, id),
    CONSTRAINT consent_ends_elsewhere CHECK (from_school <> to_school),
    CONSTRAINT consent_end_keeps_what_stood CHECK ((standing IN ('none', 'disputed')) = (consent IS NULL)),
    CONSTRAINT consent_end_knows_its_instant CHECK ((consent IS NULL) = (given_at IS NULL))
);
