-- What a division says for itself about who handles what within how many working days; the tables `competence` and `complaint_clock` hold where nobody said
-- anything. One row a change, from its day on; the lowest division on the line counts. What stands is never changed: the next row follows it.

-- append-only: complaint_term
CREATE TABLE complaint_term (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    act TEXT NOT NULL CHECK (act IN ('set', 'ended')),
    accept_days BIGINT CHECK (accept_days > 0),
    answer_days BIGINT,
    extend_days BIGINT CHECK (extend_days >= 0),
    remind_days BIGINT CHECK (remind_days > 0),
    silent_days BIGINT,
    valid_from TEXT NOT NULL,
    said_on TEXT NOT NULL,
    source TEXT NOT NULL CHECK (length(trim(source)) > 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL CHECK (by_key <> ''),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, place, kind, number),
    UNIQUE (county, id),
    CONSTRAINT terms_without_gaps FOREIGN KEY (county, place, kind, before_number) REFERENCES complaint_term (county, place, kind, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    -- Nobody shortens or lengthens what is over.
    CONSTRAINT not_backdated CHECK (valid_from >= said_on),
    CONSTRAINT term_is_whole CHECK (CASE act
        WHEN 'set' THEN accept_days IS NOT NULL AND answer_days IS NOT NULL AND extend_days IS NOT NULL AND remind_days IS NOT NULL AND silent_days IS NOT NULL
            AND answer_days >= accept_days AND silent_days > 2 * remind_days
        ELSE accept_days IS NULL AND answer_days IS NULL AND extend_days IS NULL AND remind_days IS NULL AND silent_days IS NULL END)
);

-- append-only: complaint_competence
CREATE TABLE complaint_competence (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    subject TEXT NOT NULL CHECK (subject IN ('school', 'outside_body', 'bureau')),
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    act TEXT NOT NULL CHECK (act IN ('set', 'ended')),
    department TEXT CHECK (department IN ('same', 'education', 'development_reform', 'market_regulation', 'finance')),
    level TEXT CHECK (level IN ('own', 'above')),
    valid_from TEXT NOT NULL,
    said_on TEXT NOT NULL,
    source TEXT NOT NULL CHECK (length(trim(source)) > 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL CHECK (by_key <> ''),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, place, kind, subject, number),
    UNIQUE (county, id),
    CONSTRAINT competence_without_gaps FOREIGN KEY (county, place, kind, subject, before_number) REFERENCES complaint_competence (county, place, kind, subject, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT not_backdated CHECK (valid_from >= said_on),
    CONSTRAINT competence_is_whole CHECK (CASE act WHEN 'set' THEN department IS NOT NULL AND level IS NOT NULL ELSE department IS NULL AND level IS NULL END),
    -- A bureau never handles what is said about it.
    CONSTRAINT a_bureau_is_handled_above CHECK (subject <> 'bureau' OR level IS NULL OR level = 'above')
);
