-- Votes of the panel and the frozen results.
-- append-only: marking_vote
-- append-only: marking_ballot
-- append-only: marking_vote_counted
-- append-only: marking_results_proposed
-- append-only: review_results_frozen
-- append-only: review_result

-- Quorum and threshold are fractions, so that two thirds are two thirds.
CREATE TABLE marking_vote (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    question text COLLATE "C" NOT NULL CHECK (question <> ''),
    quorum_num bigint NOT NULL,
    quorum_den bigint NOT NULL,
    threshold_num bigint NOT NULL,
    threshold_den bigint NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, quorum_num, quorum_den, threshold_num, threshold_den),
    FOREIGN KEY (county, round) REFERENCES marking_closed (county, round),
    CHECK (quorum_num BETWEEN 1 AND quorum_den),
    CHECK (threshold_num BETWEEN 1 AND threshold_den)
);

CREATE TABLE marking_ballot (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    expert uuid NOT NULL,
    standing text COLLATE "C" NOT NULL CHECK (standing = 'clear'),
    choice text COLLATE "C" NOT NULL CHECK (choice IN ('in_favour', 'against', 'abstain')),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    FOREIGN KEY (county, round) REFERENCES marking_vote (county, round),
    FOREIGN KEY (county, round, expert, application, standing) REFERENCES marking_pair (county, round, expert, application, standing)
);

CREATE TABLE marking_vote_counted (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    quorum_num bigint NOT NULL,
    quorum_den bigint NOT NULL,
    threshold_num bigint NOT NULL,
    threshold_den bigint NOT NULL,
    entitled bigint NOT NULL CHECK (entitled >= 0),
    votes_for bigint NOT NULL CHECK (votes_for >= 0),
    votes_against bigint NOT NULL CHECK (votes_against >= 0),
    abstained bigint NOT NULL CHECK (abstained >= 0),
    quorate bigint NOT NULL CHECK (quorate IN (0, 1)),
    passed bigint NOT NULL CHECK (passed IN (0, 1)),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    call uuid NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, serial),
    UNIQUE (county, round, serial, call, sha256, by_whom),
    FOREIGN KEY (county, round) REFERENCES marking_closed (county, round),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call)
);

CREATE TABLE review_results_frozen (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    call uuid NOT NULL,
    serial bigint NOT NULL,
    sha256 TEXT NOT NULL,
    proposed_by text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, call),
    FOREIGN KEY (county, round, serial, call, sha256, proposed_by) REFERENCES marking_results_proposed (county, round, serial, call, sha256, by_whom),
    CONSTRAINT review_results_frozen_by_another CHECK (by_whom <> proposed_by)
);

-- Points are whole thousandths. `rule` is the one that gave the score: trimmed falls back to mean below five marks.
CREATE TABLE review_result (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    call uuid NOT NULL,
    score bigint NOT NULL CHECK (score >= 0),
    rule text COLLATE "C" NOT NULL CHECK (rule IN ('mean', 'trimmed', 'corrected')),
    mean bigint NOT NULL,
    trimmed bigint,
    corrected bigint NOT NULL,
    low bigint,
    high bigint,
    vetoed bigint NOT NULL CHECK (vetoed IN (0, 1)),
    ties text COLLATE "C" NOT NULL,
    votes_for bigint,
    votes_against bigint,
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
