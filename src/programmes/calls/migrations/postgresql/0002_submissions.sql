-- What is handed in, recommended, reviewed and published.
-- append-only: programme_submission
-- append-only: programme_recommendation
-- append-only: programme_recommended
-- append-only: programme_review_result
-- append-only: programme_review_decision
-- append-only: programme_participant

CREATE TABLE programme_submission (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    round bigint NOT NULL CHECK (round > 0),
    call uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    receipt text COLLATE "C" NOT NULL CHECK (receipt <> ''),
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    statement text COLLATE "C" NOT NULL CHECK (statement <> ''),
    signed_by text COLLATE "C" NOT NULL CHECK (signed_by <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, application, round),
    UNIQUE (county, call, serial),
    UNIQUE (county, receipt),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);

-- The clock stands from the return until the supplement; one at a time.
CREATE TABLE programme_pause (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL,
    from_day date NOT NULL,
    due date NOT NULL,
    until_day date,
    running bigint CHECK (running = 1),
    wanted text COLLATE "C" NOT NULL CHECK (wanted <> ''),
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, application, serial),
    UNIQUE (county, application, running),
    FOREIGN KEY (county, application, serial) REFERENCES programme_application_step (county, application, serial),
    CHECK ((running IS NULL) = (until_day IS NOT NULL)),
    CHECK (due >= from_day),
    CHECK (until_day IS NULL OR until_day >= from_day)
);

CREATE TABLE programme_recommendation (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    call uuid NOT NULL,
    recommender text COLLATE "C" NOT NULL CHECK (recommender <> ''),
    body uuid NOT NULL,
    letter text COLLATE "C" NOT NULL CHECK (letter <> ''),
    statement text COLLATE "C" NOT NULL CHECK (statement <> ''),
    sha256 TEXT NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call, recommender),
    FOREIGN KEY (county, call) REFERENCES programme_call_frozen (county, call)
);
CREATE INDEX programme_recommendation_by_call ON programme_recommendation (county, call);

CREATE TABLE programme_recommended (
    county text COLLATE "C" NOT NULL,
    call uuid NOT NULL,
    recommender text COLLATE "C" NOT NULL,
    rank bigint NOT NULL CHECK (rank > 0),
    application uuid NOT NULL,
    recommendation uuid NOT NULL,
    PRIMARY KEY (county, call, recommender, rank),
    UNIQUE (county, application),
    FOREIGN KEY (county, recommendation, call, recommender) REFERENCES programme_recommendation (county, id, call, recommender),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);

CREATE TABLE programme_review_result (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    condition text COLLATE "C" NOT NULL CHECK (condition <> ''),
    result text COLLATE "C" NOT NULL CHECK (result IN ('passed', 'failed')),
    evidence text COLLATE "C" NOT NULL CHECK (evidence <> ''),
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, application, condition),
    UNIQUE (county, application, condition, result),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    CHECK (result = 'passed' OR reason <> '')
);

CREATE TABLE programme_review_decision (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision IN ('qualified', 'disqualified')),
    failing text COLLATE "C",
    failing_result text COLLATE "C",
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, application),
    UNIQUE (county, application, decision),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    FOREIGN KEY (county, application, failing, failing_result) REFERENCES programme_review_result (county, application, condition, result),
    CHECK ((decision = 'disqualified') = (failing IS NOT NULL)),
    CHECK ((failing IS NULL) = (failing_result IS NULL)),
    CHECK (failing_result IS NULL OR failing_result = 'failed')
);

CREATE TABLE programme_participant (
    county text COLLATE "C" NOT NULL,
    call uuid NOT NULL,
    application uuid NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision = 'qualified'),
    published_on date NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, call, application),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    FOREIGN KEY (county, application, decision) REFERENCES programme_review_decision (county, application, decision)
);
