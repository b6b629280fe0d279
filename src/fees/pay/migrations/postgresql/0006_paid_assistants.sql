-- Whoever assists in a session earns it too: it is paid once to who took it and once to each assistant. `assists`: the assistant's id, empty for who took
-- the session. The table is made anew because its keys change; nothing refers to it.
CREATE TABLE pay_session_kept (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    turn bigint NOT NULL,
    sheet uuid,
    line bigint,
    revision bigint,
    rate uuid,
    price uuid,
    lessons bigint,
    pupils bigint,
    per_lesson_fen bigint,
    amount_fen bigint,
    void_turn bigint,
    void_sheet uuid,
    void_line bigint,
    void_revision bigint,
    withdrawn_serial bigint,
    withdrawn_step text COLLATE "C",
    anew_revision bigint,
    PRIMARY KEY (county, session, turn)
);
INSERT INTO pay_session_kept (county, session, turn, sheet, line, revision, rate, price, lessons, pupils, per_lesson_fen, amount_fen, void_turn, void_sheet, void_line, void_revision, withdrawn_serial, withdrawn_step, anew_revision)
SELECT county, session, turn, sheet, line, revision, rate, price, lessons, pupils, per_lesson_fen, amount_fen, void_turn, void_sheet, void_line, void_revision, withdrawn_serial, withdrawn_step, anew_revision FROM pay_session;
DROP TABLE pay_session;

CREATE TABLE pay_session (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    turn bigint NOT NULL CHECK (turn > 0),
    assists text COLLATE "C" NOT NULL DEFAULT '',
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
    CONSTRAINT paid_once PRIMARY KEY (county, session, assists, turn),
    UNIQUE (county, session, assists, turn, sheet, line, revision),
    CONSTRAINT no_register_no_pay FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_amount (county, sheet, line, revision),
    FOREIGN KEY (county, rate) REFERENCES pay_rate (county, id),
    FOREIGN KEY (county, price) REFERENCES body_price (county, id),
    FOREIGN KEY (county, session, assists, void_turn, void_sheet, void_line, void_revision)
        REFERENCES pay_session (county, session, assists, turn, sheet, line, revision),
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
INSERT INTO pay_session (county, session, turn, sheet, line, revision, rate, price, lessons, pupils, per_lesson_fen, amount_fen, void_turn, void_sheet, void_line, void_revision, withdrawn_serial, withdrawn_step, anew_revision)
SELECT county, session, turn, sheet, line, revision, rate, price, lessons, pupils, per_lesson_fen, amount_fen, void_turn, void_sheet, void_line, void_revision, withdrawn_serial, withdrawn_step, anew_revision FROM pay_session_kept;
DROP TABLE pay_session_kept;
