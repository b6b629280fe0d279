-- A child that comes to another school of the county takes no consent along: what was decided over the old school's agreements for terms that have not ended counts no
-- longer from here on, up to and with the decision `serial`. What stood until then is kept, for the old school's settlement reckons by it. Nothing is deleted or changed.
-- append-only: consent_end
CREATE TABLE consent_end (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL,
    serial bigint NOT NULL,
    from_school uuid NOT NULL,
    to_school uuid NOT NULL,
    standing text COLLATE "C" NOT NULL CHECK (standing IN ('none', 'given', 'refused', 'withdrawn', 'disputed')),
    consent uuid,
    given_at bigint,
    ended_at bigint NOT NULL,
    PRIMARY KEY (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, pupil, kind, school_year, term, serial) REFERENCES consent (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, from_school) REFERENCES body (county, id),
    FOREIGN KEY (county, to_school) REFERENCES body (county, id),
    CONSTRAINT consent_ends_elsewhere CHECK (from_school <> to_school),
    CONSTRAINT consent_end_keeps_what_stood CHECK ((standing IN ('none', 'disputed')) = (consent IS NULL)),
    CONSTRAINT consent_end_knows_its_instant CHECK ((consent IS NULL) = (given_at IS NULL))
);
