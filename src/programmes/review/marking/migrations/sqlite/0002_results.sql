-- Votes of the panel and the frozen results.
-- append-only: marking_vote
-- append-only: marking_ballot
-- append-only: marking_vote_counted
-- append-only: marking_results_proposed
-- append-only: review_results_frozen
-- append-only: review_result

-- Quorum and threshold are fractions, so that two thirds are two thirds.
CREATE TABLE marking_vote (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    question TEXT NOT NULL CHECK (question <> ''),
    quorum_num BIGINT NOT NULL,
    quorum_den BIGINT NOT NULL,
    threshold_num BIGINT NOT NULL,
    threshold_den BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, quorum_num, quorum_den, threshold_num, threshold_den),
    FOREIGN KEY (county, round) REFERENCES marking_closed (county, round),
    CHECK (quorum_num BETWEEN 1 AND quorum_den),
    CHECK (threshold_num BETWEEN 1 AND threshold_den)
);

CREATE TABLE marking_ballot (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing = 'clear'),
    choice TEXT NOT NULL CHECK (choice IN ('in_favour', 'against', 'abstain')),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    FOREIGN KEY (county, round) REFERENCES marking_vote (county, round),
    FOREIGN KEY (county, round, expert, application, standing) REFERENCES marking_pair (county, round, expert, application, standing)
);

CREATE TABLE marking_vote_counted (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    quorum_num BIGINT NOT NULL,
    quorum_den BIGINT NOT NULL,
    threshold_num BIGINT NOT NULL,
    threshold_den BIGINT NOT NULL,
    entitled BIGINT NOT NULL CHECK (entitled >= 0),
    votes_for BIGINT NOT NULL CHECK (votes_for >= 0),
    votes_against BIGINT NOT NULL CHECK (votes_against >= 0),
    abstained BIGINT NOT NULL CHECK (abstained >= 0),
    quorate BIGINT NOT NULL CHECK (quorate IN (0, 1)),
    passed BIGINT NOT NULL CHECK (passed IN (0, 1)),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, application, votes_for, votes_against),
    FOREIGN KEY (county, round, quorum_num, quorum_den, threshold_num, threshold_den)
        REFERENCES marking_vote (county, round, quorum_num, quorum_den, threshold_num, threshold_den),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    CHECK (votes_for + votes_against + abstained <= entitled),
    CHECK ((quorate = 1) = ((votes_for + votes_against + abstained) * quorum_den >= entitled * quorum_num AND votes_for + votes_against + abstained > 0)),
    CHECK ((passed = 1) = (quorate = 1 AND votes_for * threshold_den >= (votes_for + votes_against + abstained) * threshold_num))
);

CREATE TABLE marking_results_proposed (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    call TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, serial),
    UNIQUE (county, round, serial, call, sha256, by_whom),
    FOREIGN KEY (county, round) REFERENCES marking_closed (county, round),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call)
);

CREATE TABLE review_results_frozen (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    call TEXT NOT NULL,
    serial BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, call),
    FOREIGN KEY (county, round, serial, call, sha256, proposed_by) REFERENCES marking_results_proposed (county, round, serial, call, sha256, by_whom),
    CONSTRAINT review_results_frozen_by_another CHECK (by_whom <> proposed_by)
);

-- Points are whole thousandths. `rule` is the one that gave the score: trimmed falls back to mean below five marks.
CREATE TABLE review_result (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    call TEXT NOT NULL,
    score BIGINT NOT NULL CHECK (score >= 0),
    rule TEXT NOT NULL CHECK (rule IN ('mean', 'trimmed', 'corrected')),
    mean BIGINT NOT NULL,
    trimmed BIGINT,
    corrected BIGINT NOT NULL,
    low BIGINT,
    high BIGINT,
    vetoed BIGINT NOT NULL CHECK (vetoed IN (0, 1)),
    ties TEXT NOT NULL,
    votes_for BIGINT,
    votes_against BIGINT,
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, application, score),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, round, call) REFERENCES review_results_frozen (county, round, call),
    FOREIGN KEY (county, round, application, votes_for, votes_against) REFERENCES marking_vote_counted (county, round, application, votes_for, votes_against),
    CHECK ((votes_for IS NULL) = (votes_against IS NULL)),
    CHECK ((low IS NULL) = (high IS NULL)),
    CHECK (low IS NULL OR low <= high),
    CHECK (rule <> 'trimmed' OR trimmed IS NOT NULL)
);
