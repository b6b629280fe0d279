-- How a share ends: asked for, concluded, looked at again; where it stands; its clock and its ladder.
-- append-only: duty_close_request
-- append-only: duty_conclusion
-- append-only: duty_step
-- append-only: duty_rung

-- Asking for the close stands on a piece of evidence and on an approved report, both of this share.
CREATE TABLE duty_close_request (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    share uuid NOT NULL,
    body uuid NOT NULL,
    round bigint NOT NULL CHECK (round > 0),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    evidence uuid NOT NULL,
    report uuid NOT NULL,
    report_decision text COLLATE "C" NOT NULL CHECK (report_decision = 'approved'),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id, round),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, share, body) REFERENCES duty_share (county, id, body),
    FOREIGN KEY (county, evidence, share) REFERENCES duty_evidence (county, id, share),
    FOREIGN KEY (county, report, share, report_decision) REFERENCES duty_report_decision (county, report, share, decision)
);

-- Concluded by somebody of another body and another person than who asked, with words and a signature.
CREATE TABLE duty_conclusion (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    request uuid NOT NULL,
    share uuid NOT NULL,
    body uuid NOT NULL,
    round bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    verdict text COLLATE "C" NOT NULL CHECK (verdict IN ('closed', 'sent_back')),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    signature text COLLATE "C" NOT NULL CHECK (signature <> ''),
    by_body uuid NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, request),
    UNIQUE (county, id, share, verdict, round),
    FOREIGN KEY (county, request, share, round) REFERENCES duty_close_request (county, id, share, round),
    FOREIGN KEY (county, request, asked_by) REFERENCES duty_close_request (county, id, by_whom),
    FOREIGN KEY (county, share, body) REFERENCES duty_share (county, id, body),
    CHECK (by_whom <> asked_by),
    CHECK (by_body <> body)
);

-- Where a share stands. Concluded rests on a conclusion "closed" of this share and this round; there is no other way.
CREATE TABLE duty_share_state (
    county text COLLATE "C" NOT NULL,
    share uuid NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('issued', 'signed_for', 'planned', 'in_progress', 'asked_to_close', 'sent_back', 'concluded', 'withdrawn')),
    version bigint NOT NULL CHECK (version > 0),
    round bigint NOT NULL CHECK (round > 0),
    due date,
    post uuid,
    contact text COLLATE "C" NOT NULL,
    signed_at bigint,
    request uuid,
    closed_by uuid,
    closed_verdict text COLLATE "C" CHECK (closed_verdict = 'closed'),
    PRIMARY KEY (county, share),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    FOREIGN KEY (county, request, share, round) REFERENCES duty_close_request (county, id, share, round),
    FOREIGN KEY (county, closed_by, share, closed_verdict, round) REFERENCES duty_conclusion (county, id, share, verdict, round),
    CHECK ((state = 'concluded') = (closed_by IS NOT NULL)),
    CHECK ((closed_by IS NULL) = (closed_verdict IS NULL)),
    CHECK ((state = 'asked_to_close') = (request IS NOT NULL)),
    CHECK (state IN ('issued', 'withdrawn') OR signed_at IS NOT NULL)
);
CREATE INDEX duty_share_state_open ON duty_share_state (due) WHERE state NOT IN ('concluded', 'withdrawn');

-- Posts that help. Responsibility is bound to the post: whoever holds it on the day.
CREATE TABLE duty_share_post (
    county text COLLATE "C" NOT NULL,
    share uuid NOT NULL,
    post uuid NOT NULL,
    PRIMARY KEY (county, share, post),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);

-- The clock stands still from a day until a day (excluded; none: still).
CREATE TABLE duty_suspension (
    county text COLLATE "C" NOT NULL,
    share uuid NOT NULL,
    from_day date NOT NULL,
    until_day date,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    ended_by_name text COLLATE "C",
    PRIMARY KEY (county, share, from_day),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK ((until_day IS NULL) = (ended_by_name IS NULL))
);
CREATE UNIQUE INDEX duty_suspension_one_open ON duty_suspension (county, share) WHERE until_day IS NULL;

-- The ladder: each rung once for each round of a share, whatever happened to the job.
CREATE TABLE duty_rung (
    county text COLLATE "C" NOT NULL,
    share uuid NOT NULL,
    round bigint NOT NULL CHECK (round > 0),
    rung text COLLATE "C" NOT NULL CHECK (rung IN ('remind', 'urge', 'order', 'interview', 'circular')),
    on_day date NOT NULL,
    words text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, share, round, rung),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);

-- Looked at again some time after the close.
CREATE TABLE duty_lookback (
    county text COLLATE "C" NOT NULL,
    conclusion uuid NOT NULL,
    share uuid NOT NULL,
    verdict text COLLATE "C" NOT NULL CHECK (verdict = 'closed'),
    round bigint NOT NULL,
    due date NOT NULL,
    result text COLLATE "C" CHECK (result IN ('holds', 'reopened')),
    words text COLLATE "C",
    done_at bigint,
    by_whom text COLLATE "C",
    by_name text COLLATE "C",
    PRIMARY KEY (county, conclusion),
    FOREIGN KEY (county, conclusion, share, verdict, round) REFERENCES duty_conclusion (county, id, share, verdict, round),
    CHECK ((result IS NULL) = (done_at IS NULL)),
    CHECK ((result IS NULL) = (words IS NULL)),
    CHECK ((result IS NULL) = (by_name IS NULL))
);
CREATE INDEX duty_lookback_by_share ON duty_lookback (county, share);

CREATE TABLE duty_step (
    county text COLLATE "C" NOT NULL,
    share uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    act text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, share, serial),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);

-- The clause under a duty has changed: somebody has to look.
CREATE TABLE duty_flag (
    county text COLLATE "C" NOT NULL,
    duty uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('withdrawn', 'ended', 'changed')),
    on_day date NOT NULL,
    settled_words text COLLATE "C",
    settled_by_name text COLLATE "C",
    PRIMARY KEY (county, duty, kind, on_day),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id),
    CHECK ((settled_words IS NULL) = (settled_by_name IS NULL))
);
