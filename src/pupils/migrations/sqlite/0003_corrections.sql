-- What a guardian says is wrong in a child's particulars, and what the school answered. The right value may be a number of the child's: it is sealed.
CREATE TABLE correction_request (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    guardianship TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('name', 'sex', 'born', 'boarding', 'resident_id', 'number')),
    right_value TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    asked_at BIGINT NOT NULL,
    asked_by_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'refused', 'withdrawn')),
    answer TEXT,
    decided_at BIGINT,
    decided_by_name TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by_name IS NULL)),
    CONSTRAINT correction_refused_with_reason CHECK (state <> 'refused' OR answer IS NOT NULL AND answer <> '')
);
CREATE UNIQUE INDEX correction_request_once ON correction_request (county, pupil, field) WHERE state = 'open';
CREATE INDEX correction_request_by_pupil ON correction_request (county, pupil);
CREATE INDEX correction_request_by_id ON correction_request (id);
