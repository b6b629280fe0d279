-- Each of the two signs in the own account. A sheet is the form as one of them signed it; the other answers it: signs the same bytes, refuses with a reason,
-- or it is taken back with a reason and another sheet follows. A form stands on the answer of the other.
DROP INDEX inspection_seat_by_inspector;
CREATE UNIQUE INDEX inspection_seat_as_held ON inspection_seat (county, inspector, task, rank, seat);
CREATE UNIQUE INDEX inspection_inspector_in_account ON inspection_inspector (county, id, account);
CREATE UNIQUE INDEX inspection_task_as_made ON inspection_task (county, id, live, made_at);

-- append-only: inspection_sheet
CREATE TABLE inspection_sheet (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    before_number bigint,
    before_answer text COLLATE "C",
    id uuid NOT NULL,
    live bigint NOT NULL CHECK (live = 1),
    content text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    snapshot text COLLATE "C" NOT NULL,
    snapshot_sha256 text COLLATE "C" NOT NULL,
    seat bigint NOT NULL,
    rank bigint NOT NULL,
    inspector uuid NOT NULL,
    account uuid NOT NULL,
    signed_at bigint NOT NULL,
    signed_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, task, number),
    UNIQUE (county, id),
    UNIQUE (county, task, number, id, sha256, seat, rank, account),
    FOREIGN KEY (county, task, live) REFERENCES inspection_task (county, id, live),
    CONSTRAINT sheet_by_who_goes FOREIGN KEY (county, task, rank, inspector, seat) REFERENCES inspection_seat (county, task, rank, inspector, seat),
    CONSTRAINT sheet_in_the_own_account FOREIGN KEY (county, inspector, account) REFERENCES inspection_inspector (county, id, account),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL AND before_answer IS NULL
        ELSE before_number IS NOT NULL AND before_answer IS NOT NULL AND before_number = number - 1 AND before_answer = 'taken_back' END)
);

-- A sheet is answered once. The office that takes a sheet back holds no seat.
-- append-only: inspection_answer
CREATE TABLE inspection_answer (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    number bigint NOT NULL,
    sheet uuid NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL CHECK (answer IN ('signed', 'refused', 'taken_back')),
    sheet_seat bigint NOT NULL,
    sheet_rank bigint NOT NULL,
    sheet_account uuid NOT NULL,
    seat bigint,
    rank bigint,
    inspector uuid,
    account uuid,
    name text COLLATE "C" NOT NULL,
    strokes text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_key text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, task, number),
    UNIQUE (county, task, number, answer),
    UNIQUE (county, task, number, sheet, sha256, answer, sheet_rank, rank),
    CONSTRAINT answers_these_bytes FOREIGN KEY (county, task, number, sheet, sha256, sheet_seat, sheet_rank, sheet_account)
        REFERENCES inspection_sheet (county, task, number, id, sha256, seat, rank, account),
    CONSTRAINT answer_by_who_goes FOREIGN KEY (county, task, rank, inspector, seat) REFERENCES inspection_seat (county, task, rank, inspector, seat),
    CONSTRAINT answer_in_the_own_account FOREIGN KEY (county, inspector, account) REFERENCES inspection_inspector (county, id, account),
    CONSTRAINT answered_by_the_other CHECK (answer = 'taken_back' OR (seat IS NOT NULL AND rank IS NOT NULL AND inspector IS NOT NULL AND account IS NOT NULL
        AND seat <> sheet_seat AND account <> sheet_account)),
    CHECK ((seat IS NULL) = (rank IS NULL) AND (seat IS NULL) = (inspector IS NULL) AND (seat IS NULL) = (account IS NULL)),
    CONSTRAINT refused_with_a_reason CHECK (answer = 'signed' OR length(trim(reason)) > 0)
);

ALTER TABLE inspection_sheet ADD CONSTRAINT another_only_after_a_taking_back FOREIGN KEY (county, task, before_number, before_answer)
    REFERENCES inspection_answer (county, task, number, answer);

-- one_session: from before this migration, when one session signed for both. No visit that is made later can have such a form.
-- append-only: inspection_form
CREATE TABLE inspection_form_new (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    id uuid NOT NULL,
    live bigint NOT NULL CHECK (live = 1),
    task_made_at bigint NOT NULL,
    content text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    snapshot text COLLATE "C" NOT NULL,
    snapshot_sha256 text COLLATE "C" NOT NULL,
    way text COLLATE "C" NOT NULL CHECK (way IN ('two_accounts', 'one_session')),
    sheet_number bigint,
    sheet_rank bigint,
    answer text COLLATE "C" CHECK (answer IN ('signed', 'refused')),
    answer_rank bigint,
    first_rank bigint NOT NULL,
    first_inspector uuid NOT NULL,
    second_rank bigint NOT NULL,
    second_inspector uuid NOT NULL,
    school_person text COLLATE "C" NOT NULL,
    school_refused bigint NOT NULL CHECK (school_refused IN (0, 1)),
    school_remark text COLLATE "C" NOT NULL,
    filled_at bigint NOT NULL,
    submitted_at bigint NOT NULL,
    submitted_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, task),
    UNIQUE (county, id),
    UNIQUE (county, task, sha256),
    FOREIGN KEY (county, task, live, task_made_at) REFERENCES inspection_task (county, id, live, made_at),
    FOREIGN KEY (county, task, first_rank, first_inspector) REFERENCES inspection_seat (county, task, rank, inspector),
    FOREIGN KEY (county, task, second_rank, second_inspector) REFERENCES inspection_seat (county, task, rank, inspector),
    CONSTRAINT form_that_the_other_answered FOREIGN KEY (county, task, sheet_number, id, sha256, answer, sheet_rank, answer_rank)
        REFERENCES inspection_answer (county, task, number, sheet, sha256, answer, sheet_rank, rank),
    CONSTRAINT two_accounts_signed CHECK (CASE way
        WHEN 'two_accounts' THEN sheet_number IS NOT NULL AND sheet_rank IS NOT NULL AND answer IS NOT NULL AND answer_rank IS NOT NULL
            AND ((sheet_rank = first_rank AND answer_rank = second_rank) OR (sheet_rank = second_rank AND answer_rank = first_rank))
        -- The first of December 2026 in Beijing.
        ELSE sheet_number IS NULL AND sheet_rank IS NULL AND answer IS NULL AND answer_rank IS NULL AND task_made_at < 1796054400000000 END),
    CONSTRAINT two_inspectors_signed CHECK (first_inspector <> second_inspector),
    CONSTRAINT school_signed_or_why_not CHECK (CASE WHEN school_refused = 1 THEN length(trim(school_remark)) > 0 ELSE length(trim(school_person)) > 0 END)
);
INSERT INTO inspection_form_new (county, task, id, live, task_made_at, content, sha256, snapshot, snapshot_sha256, way, first_rank, first_inspector, second_rank,
                                 second_inspector, school_person, school_refused, school_remark, filled_at, submitted_at, submitted_by)
SELECT f.county, f.task, f.id, f.live, t.made_at, f.content, f.sha256, f.snapshot, f.snapshot_sha256, 'one_session', f.first_rank, f.first_inspector, f.second_rank,
       f.second_inspector, f.school_person, f.school_refused, f.school_remark, f.filled_at, f.submitted_at, f.submitted_by
FROM inspection_form f JOIN inspection_task t ON t.county = f.county AND t.id = f.task;

CREATE TABLE inspection_finding_new (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    body uuid NOT NULL,
    item text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    severity text COLLATE "C" NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    money bigint NOT NULL CHECK (money IN (0, 1)),
    state text COLLATE "C" NOT NULL CHECK (state IN ('open', 'ordered', 'closed')),
    found_at bigint NOT NULL,
    rectification text COLLATE "C",
    ordered_at bigint,
    conclusion text COLLATE "C",
    closed_at bigint,
    PRIMARY KEY (county, id),
    UNIQUE (county, task, item),
    CONSTRAINT finding_of_a_form FOREIGN KEY (county, task) REFERENCES inspection_form_new (county, task),
    FOREIGN KEY (county, task, body) REFERENCES inspection_task (county, id, body),
    CONSTRAINT closed_only_after_an_order CHECK ((state = 'open') = (rectification IS NULL) AND (rectification IS NULL) = (ordered_at IS NULL)),
    CONSTRAINT closed_with_a_conclusion CHECK ((state = 'closed') = (conclusion IS NOT NULL) AND (conclusion IS NULL) = (closed_at IS NULL)
        AND (conclusion IS NULL OR length(trim(conclusion)) > 0))
);
INSERT INTO inspection_finding_new (county, id, task, body, item, words, basis, severity, money, state, found_at, rectification, ordered_at, conclusion, closed_at)
SELECT county, id, task, body, item, words, basis, severity, money, state, found_at, rectification, ordered_at, conclusion, closed_at FROM inspection_finding;

-- append-only: inspection_result
CREATE TABLE inspection_result_new (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    form_sha256 text COLLATE "C" NOT NULL,
    verdict text COLLATE "C" NOT NULL CHECK (verdict IN ('clean', 'findings')),
    findings bigint NOT NULL,
    published_at bigint NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, task),
    CONSTRAINT result_of_a_form FOREIGN KEY (county, task, form_sha256) REFERENCES inspection_form_new (county, task, sha256),
    CHECK ((verdict = 'clean') = (findings = 0))
);
INSERT INTO inspection_result_new (county, task, form_sha256, verdict, findings, published_at, published_by)
SELECT county, task, form_sha256, verdict, findings, published_at, published_by FROM inspection_result;

DROP TABLE inspection_result;
DROP TABLE inspection_finding;
DROP TABLE inspection_form;
ALTER TABLE inspection_form_new RENAME TO inspection_form;
ALTER TABLE inspection_finding_new RENAME TO inspection_finding;
ALTER TABLE inspection_result_new RENAME TO inspection_result;
CREATE INDEX inspection_finding_by_body ON inspection_finding (body, found_at);
CREATE INDEX inspection_result_by_time ON inspection_result (published_at);
