-- What is handed in, recommended, reviewed and published.
-- append-only: programme_submission
-- append-only: programme_recommendation
-- append-only: programme_recommended
-- append-only: programme_review_result
-- append-only: programme_review_decision
-- append-only: programme_participant

CREATE TABLE programme_submission (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    call TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    receipt TEXT NOT NULL CHECK (receipt <> ''),
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    statement TEXT NOT NULL CHECK (statement <> ''),
    signed_by TEXT NOT NULL CHECK (signed_by <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, round),
    UNIQUE (county, call, serial),
    UNIQUE (county, receipt),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);

-- The clock stands from the return until the supplement; one at a time.
CREATE TABLE programme_pause (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    due TEXT NOT NULL,
    until_day TEXT,
    running BIGINT CHECK (running = 1),
    wanted TEXT NOT NULL CHECK (wanted <> ''),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, serial),
    UNIQUE (county, application, running),
    FOREIGN KEY (county, application, serial) REFERENCES programme_application_step (county, application, serial),
    CHECK ((running IS NULL) = (until_day IS NOT NULL)),
    CHECK (due >= from_day),
    CHECK (until_day IS NULL OR until_day >= from_day)
);

CREATE TABLE programme_recommendation (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    recommender TEXT NOT NULL CHECK (recommender <> ''),
    body TEXT NOT NULL,
    letter TEXT NOT NULL CHECK (letter <> ''),
    statement TEXT NOT NULL CHECK (statement <> ''),
    sha256 TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call, recommender),
    FOREIGN KEY (county, call) REFERENCES programme_call_frozen (county, call)
);
CREATE INDEX programme_recommendation_by_call ON programme_recommendation (county, call);

CREATE TABLE programme_recommended (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    recommender TEXT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    application TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    PRIMARY KEY (county, call, recommender, rank),
    UNIQUE (county, application),
    FOREIGN KEY (county, recommendation, call, recommender) REFERENCES programme_recommendation (county, id, call, recommender),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);

CREATE TABLE programme_review_result (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    condition TEXT NOT NULL CHECK (condition <> ''),
    result TEXT NOT NULL CHECK (result IN ('passed', 'failed')),
    evidence TEXT NOT NULL CHECK (evidence <> ''),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, condition),
    UNIQUE (county, application, condition, result),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    CHECK (result = 'passed' OR reason <> '')
);

CREATE TABLE programme_review_decision (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('qualified', 'disqualified')),
    failing TEXT,
    failing_result TEXT,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application),
    UNIQUE (county, application, decision),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    FOREIGN KEY (county, application, failing, failing_result) REFERENCES programme_review_result (county, application, condition, result),
    CHECK ((decision = 'disqualified') = (failing IS NOT NULL)),
    CHECK ((failing IS NULL) = (failing_result IS NULL)),
    CHECK (failing_result IS NULL OR failing_result = 'failed')
);

CREATE TABLE programme_participant (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    application TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision = 'qualified'),
    published_on TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, call, application),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    FOREIGN KEY (county, application, decision) REFERENCES programme_review_decision (county, application, decision)
);
