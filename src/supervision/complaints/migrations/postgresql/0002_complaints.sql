-- Complaints: what came in (never changed), how it goes on, every word of the channel, and how it was closed.
--
-- The body complained of closes nothing: no entry of a handler, and no handler, lies at or below it (CHECKs on paths), and a closing stands on an entry:
-- the complainant's own word, two reminders without an answer, or the decision of a higher division than the one that answered.
-- Free text is sealed (FieldKeys); a complainant's name, number and telephone only to the custodians' keys, whose secret halves open with their
-- passphrases only.
-- append-only: complaint
-- append-only: complaint_entry
-- append-only: complaint_closing
-- append-only: complaint_transfer

CREATE TABLE complaint_transfer (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    rows_in bigint NOT NULL CHECK (rows_in > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id)
);

CREATE TABLE complaint (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    year bigint NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    number text COLLATE "C" NOT NULL,
    against uuid NOT NULL,
    against_path text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL CHECK (subject IN ('school', 'outside_body', 'bureau')),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    channel text COLLATE "C" NOT NULL CHECK (channel IN ('portal', 'phone', 'letter', 'call', 'transfer')),
    named text COLLATE "C" NOT NULL CHECK (named IN ('yes', 'no')),
    sealed_words text COLLATE "C" NOT NULL,
    code_digest text COLLATE "C" NOT NULL,
    owner_digest text COLLATE "C",
    entered_by text COLLATE "C" NOT NULL,
    transfer uuid,
    transfer_number text COLLATE "C",
    received_at bigint NOT NULL,
    received_on date NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, year, serial),
    UNIQUE (county, code_digest),
    UNIQUE (county, transfer_number),
    UNIQUE (county, id, against, against_path),
    UNIQUE (county, id, against_path),
    UNIQUE (county, id, named),
    FOREIGN KEY (county, against) REFERENCES body (county, id),
    FOREIGN KEY (county, transfer) REFERENCES complaint_transfer (county, id),
    CHECK ((channel IN ('portal', 'phone')) = (entered_by = '')),
    CHECK (owner_digest IS NULL OR channel = 'phone'),
    CHECK ((channel = 'transfer') = (transfer IS NOT NULL)),
    CHECK ((transfer IS NULL) = (transfer_number IS NULL))
);
CREATE INDEX complaint_by_code ON complaint (code_digest);
CREATE INDEX complaint_by_owner ON complaint (owner_digest);
CREATE INDEX complaint_by_path ON complaint (against_path, received_on);

CREATE TABLE complaint_entry (
    county text COLLATE "C" NOT NULL,
    complaint uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    against_path text COLLATE "C" NOT NULL,
    act text COLLATE "C" NOT NULL,
    side text COLLATE "C" NOT NULL CHECK (side IN ('complainant', 'handler', 'body', 'system')),
    shown text COLLATE "C" NOT NULL CHECK (shown IN ('complainant', 'office', 'body')),
    sealed_words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    body uuid,
    body_path text COLLATE "C" NOT NULL,
    division text COLLATE "C" NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, complaint, serial),
    UNIQUE (county, id),
    UNIQUE (county, complaint, serial, act),
    UNIQUE (county, complaint, serial, act, division, by_whom),
    FOREIGN KEY (county, complaint, against_path) REFERENCES complaint (county, id, against_path),
    FOREIGN KEY (body) REFERENCES body (id),
    CHECK ((side = 'complainant' AND act IN ('received', 'added', 'satisfied', 'not_satisfied', 'withdrawn'))
        OR (side = 'body' AND act = 'explained')
        OR (side = 'system' AND act IN ('reminded', 'silent', 'ordered', 'put_right', 'identity_opened', 'escalated'))
        OR (side = 'handler' AND act IN ('received', 'routed', 'accepted', 'asked', 'told', 'asked_body', 'extended', 'answered', 'answered_with_lead', 'joined', 'decided', 'sent_back', 'reopened'))),
    CHECK (side <> 'complainant' OR (by_whom = '' AND by_name = '' AND body IS NULL AND division = '')),
    CHECK (side <> 'handler' OR (body IS NOT NULL AND by_whom <> '' AND substr(body_path, 1, length(against_path)) <> against_path)),
    CHECK (side <> 'handler' OR substr(body_path, 1, length(division)) = division),
    CHECK (side <> 'handler' OR division <> '')
);

-- How one round ended. A complaint that is opened again has another round.
CREATE TABLE complaint_closing (
    county text COLLATE "C" NOT NULL,
    complaint uuid NOT NULL,
    round bigint NOT NULL CHECK (round > 0),
    how text COLLATE "C" NOT NULL CHECK (how IN ('word', 'silence', 'above', 'withdrawn')),
    at bigint NOT NULL,
    entry bigint NOT NULL,
    entry_act text COLLATE "C" NOT NULL,
    entry_division text COLLATE "C" NOT NULL,
    entry_by text COLLATE "C" NOT NULL,
    answer bigint,
    answer_act text COLLATE "C",
    answer_division text COLLATE "C",
    answer_by text COLLATE "C",
    first_reminder bigint,
    second_reminder bigint,
    reminder_act text COLLATE "C",
    PRIMARY KEY (county, complaint, round),
    UNIQUE (county, complaint, round, at),
    UNIQUE (county, complaint, entry),
    FOREIGN KEY (county, complaint, entry, entry_act, entry_division, entry_by)
        REFERENCES complaint_entry (county, complaint, serial, act, division, by_whom),
    FOREIGN KEY (county, complaint, answer, answer_act, answer_division, answer_by)
        REFERENCES complaint_entry (county, complaint, serial, act, division, by_whom),
    FOREIGN KEY (county, complaint, first_reminder, reminder_act) REFERENCES complaint_entry (county, complaint, serial, act),
    FOREIGN KEY (county, complaint, second_reminder, reminder_act) REFERENCES complaint_entry (county, complaint, serial, act),
    CHECK (entry_act = CASE how WHEN 'word' THEN 'satisfied' WHEN 'silence' THEN 'silent' WHEN 'above' THEN 'decided' ELSE 'withdrawn' END),
    CHECK (how = 'withdrawn' OR (answer IS NOT NULL AND answer_act IS NOT NULL AND answer_division IS NOT NULL AND answer_by IS NOT NULL AND answer < entry)),
    CHECK (how = 'withdrawn' OR answer_act IN ('answered', 'answered_with_lead')),
    CHECK (how <> 'silence' OR (first_reminder IS NOT NULL AND second_reminder IS NOT NULL AND reminder_act IS NOT NULL AND reminder_act = 'reminded'
        AND answer < first_reminder AND first_reminder < second_reminder AND second_reminder < entry)),
    -- Nothing is above the province: there another person decides.
    CHECK (how <> 'above' OR (substr(answer_division, 1, length(entry_division)) = entry_division
        AND (length(entry_division) < length(answer_division) OR (length(entry_division) = 8 AND entry_by <> answer_by))))
);

CREATE TABLE complaint_progress (
    county text COLLATE "C" NOT NULL,
    complaint uuid NOT NULL,
    against uuid NOT NULL,
    against_path text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('received', 'accepted', 'ordered', 'answered', 'contested', 'closed')),
    round bigint NOT NULL CHECK (round > 0),
    handler uuid NOT NULL,
    handler_path text COLLATE "C" NOT NULL,
    handler_division text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL CHECK (role IN ('single', 'joined')),
    lead uuid,
    lead_role text COLLATE "C",
    accept_due date NOT NULL,
    answer_due date NOT NULL,
    extended bigint NOT NULL CHECK (extended IN (0, 1)),
    accepted_at bigint,
    answered_at bigint,
    answer bigint,
    outcome text COLLATE "C" CHECK (outcome IN ('upheld', 'partly', 'not_upheld', 'not_competent')),
    closed_at bigint,
    closing_round bigint,
    order_mark text COLLATE "C",
    version bigint NOT NULL,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, role, against),
    FOREIGN KEY (county, complaint, against, against_path) REFERENCES complaint (county, id, against, against_path),
    FOREIGN KEY (handler) REFERENCES body (id),
    FOREIGN KEY (county, lead, lead_role, against) REFERENCES complaint_progress (county, complaint, role, against),
    FOREIGN KEY (county, complaint, closing_round, closed_at) REFERENCES complaint_closing (county, complaint, round, at),
    CHECK (handler <> against AND substr(handler_path, 1, length(against_path)) <> against_path),
    CHECK (substr(handler_path, 1, length(handler_division)) = handler_division),
    CHECK ((role = 'joined') = (lead IS NOT NULL)),
    CHECK ((lead IS NULL) = (lead_role IS NULL)),
    CHECK (lead_role IS NULL OR lead_role = 'single'),
    CHECK ((state = 'closed') = (closing_round IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closing_round IS NULL)),
    CHECK (closing_round IS NULL OR closing_round = round),
    CHECK (state NOT IN ('answered', 'contested') OR (answered_at IS NOT NULL AND answer IS NOT NULL AND outcome IS NOT NULL)),
    CHECK (state <> 'accepted' OR accepted_at IS NOT NULL),
    CHECK ((state = 'ordered') = (order_mark IS NOT NULL))
);
CREATE INDEX complaint_progress_by_handler ON complaint_progress (handler_path, state, answer_due);
CREATE INDEX complaint_progress_by_against ON complaint_progress (against_path, state, answer_due);
CREATE INDEX complaint_progress_by_lead ON complaint_progress (county, lead);
CREATE INDEX complaint_progress_waiting ON complaint_progress (state, county);
