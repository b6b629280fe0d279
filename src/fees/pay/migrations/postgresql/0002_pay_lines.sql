-- What a line comes to, what its person says to it, and which sessions it pays. Only grows.
-- append-only: pay_answer
-- append-only: pay_amount
-- append-only: pay_tax
-- append-only: pay_session
-- append-only: pay_agreement
-- append-only: body_invoice

-- What the person whose line it is says to one reckoning of it, once. settled: corrected after an objection and agreed to without another answer.
CREATE TABLE pay_answer (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0),
    answer text COLLATE "C" NOT NULL CHECK (answer IN ('confirmed', 'objected', 'settled')),
    account text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    UNIQUE (county, sheet, line, revision, answer),
    FOREIGN KEY (county, sheet, line, account) REFERENCES pay_line (county, sheet, line, account),
    CONSTRAINT only_the_own_line CHECK (answer = 'settled' OR by_whom = account OR (account = '' AND words <> '')),
    CONSTRAINT objections_have_words CHECK (answer <> 'objected' OR words <> ''),
    CONSTRAINT only_corrected_lines_are_settled CHECK (answer <> 'settled' OR revision > 1)
);

-- One reckoning of a line. A second one exists only behind an objection to the first.
CREATE TABLE pay_amount (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0),
    before_revision bigint,
    before_answer text COLLATE "C" CHECK (before_answer = 'objected'),
    sessions bigint NOT NULL CHECK (sessions >= 0),
    lessons bigint NOT NULL CHECK (lessons >= 0),
    sessions_fen bigint NOT NULL CHECK (sessions_fen >= 0),
    adjust_fen bigint NOT NULL,
    adjust_words text COLLATE "C" NOT NULL,
    gross_fen bigint NOT NULL CHECK (gross_fen >= 0),
    words text COLLATE "C" NOT NULL,
    words_en text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    UNIQUE (county, sheet, line, revision, gross_fen),
    FOREIGN KEY (county, sheet, line) REFERENCES pay_line (county, sheet, line),
    CONSTRAINT corrected_behind_an_objection FOREIGN KEY (county, sheet, line, before_revision, before_answer)
        REFERENCES pay_answer (county, sheet, line, revision, answer),
    CHECK ((revision = 1) = (before_revision IS NULL)),
    CHECK ((before_revision IS NULL) = (before_answer IS NULL)),
    CHECK (before_revision IS NULL OR before_revision = revision - 1),
    CONSTRAINT amount_adds_up CHECK (gross_fen = sessions_fen + adjust_fen),
    CONSTRAINT adjusted_with_words CHECK (adjust_fen = 0 OR adjust_words <> '')
);

-- Of a labour fee: what is withheld, as finance typed it. Gross leaves the bank: net to the person, the tax to the tax office.
CREATE TABLE pay_tax (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    revision bigint NOT NULL,
    gross_fen bigint NOT NULL,
    tax_fen bigint NOT NULL CHECK (tax_fen >= 0),
    net_fen bigint NOT NULL CHECK (net_fen >= 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, gross_fen) REFERENCES pay_amount (county, sheet, line, revision, gross_fen),
    CONSTRAINT tax_adds_up CHECK (net_fen = gross_fen - tax_fen)
);

-- A session is paid once, to whoever took it. A second turn names the one before it and why that one is void: its sheet was withdrawn or its line was
-- reckoned anew.
CREATE TABLE pay_session (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    turn bigint NOT NULL CHECK (turn > 0),
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    revision bigint NOT NULL,
    rate uuid,
    price uuid,
    lessons bigint NOT NULL CHECK (lessons > 0),
    pupils bigint NOT NULL CHECK (pupils >= 0),
    per_lesson_fen bigint NOT NULL CHECK (per_lesson_fen >= 0),
    amount_fen bigint NOT NULL,
    void_turn bigint,
    void_sheet uuid,
    void_line bigint,
    void_revision bigint,
    withdrawn_serial bigint,
    withdrawn_step text COLLATE "C" CHECK (withdrawn_step = 'withdrawn'),
    anew_revision bigint,
    CONSTRAINT paid_once PRIMARY KEY (county, session, turn),
    UNIQUE (county, session, turn, sheet, line, revision),
    CONSTRAINT no_register_no_pay FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_amount (county, sheet, line, revision),
    FOREIGN KEY (county, rate) REFERENCES pay_rate (county, id),
    FOREIGN KEY (county, price) REFERENCES body_price (county, id),
    FOREIGN KEY (county, session, void_turn, void_sheet, void_line, void_revision)
        REFERENCES pay_session (county, session, turn, sheet, line, revision),
    FOREIGN KEY (county, void_sheet, withdrawn_serial, withdrawn_step) REFERENCES pay_step (county, sheet, serial, step),
    FOREIGN KEY (county, void_sheet, void_line, anew_revision) REFERENCES pay_amount (county, sheet, line, revision),
    CONSTRAINT session_amount_adds_up CHECK (amount_fen = lessons * per_lesson_fen),
    CHECK ((rate IS NULL) = (price IS NOT NULL)),
    CHECK ((turn = 1) = (void_turn IS NULL)),
    CHECK (void_turn IS NULL OR void_turn = turn - 1),
    CHECK ((void_turn IS NULL) = (void_sheet IS NULL) AND (void_turn IS NULL) = (void_line IS NULL) AND (void_turn IS NULL) = (void_revision IS NULL)),
    CHECK ((withdrawn_serial IS NULL) = (withdrawn_step IS NULL)),
    CHECK (anew_revision IS NULL OR (void_revision IS NOT NULL AND anew_revision = void_revision + 1)),
    CONSTRAINT void_for_one_reason CHECK (void_turn IS NULL OR (withdrawn_serial IS NULL) <> (anew_revision IS NULL)),
    CHECK (void_turn IS NOT NULL OR (withdrawn_serial IS NULL AND anew_revision IS NULL))
);
CREATE INDEX pay_session_by_line ON pay_session (county, sheet, line, revision);

-- Somebody else agrees to a line that its person has confirmed: never the person, never whoever made the sheet.
CREATE TABLE pay_agreement (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    revision bigint NOT NULL,
    answer text COLLATE "C" NOT NULL CHECK (answer IN ('confirmed', 'settled')),
    account text COLLATE "C" NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, sheet, line),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_amount (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, answer) REFERENCES pay_answer (county, sheet, line, revision, answer),
    FOREIGN KEY (county, sheet, line, account) REFERENCES pay_line (county, sheet, line, account),
    FOREIGN KEY (county, sheet, made_by) REFERENCES pay_sheet (county, id, made_by),
    CONSTRAINT nobody_agrees_to_the_own_line CHECK (by_whom <> account),
    CONSTRAINT the_maker_does_not_agree CHECK (by_whom <> made_by)
);

CREATE TABLE body_invoice (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind = 'invoice'),
    body uuid NOT NULL,
    number text COLLATE "C" NOT NULL CHECK (number <> ''),
    lessons bigint NOT NULL CHECK (lessons >= 0),
    reckoned_fen bigint NOT NULL CHECK (reckoned_fen >= 0),
    invoiced_fen bigint NOT NULL CHECK (invoiced_fen > 0),
    difference_words text COLLATE "C" NOT NULL,
    due_day date NOT NULL,
    PRIMARY KEY (county, sheet),
    FOREIGN KEY (county, sheet, kind) REFERENCES pay_sheet (county, id, kind),
    CONSTRAINT differences_are_explained CHECK (invoiced_fen = reckoned_fen OR difference_words <> '')
);
CREATE INDEX body_invoice_by_number ON body_invoice (county, body, number);
