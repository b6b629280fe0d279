-- A manager's line that is a percentage of the teachers' lines is reckoned anew when one of those is corrected before the sheet is agreed to: without an objection of
-- the manager, behind the share that it was (decision 50). What the share is of stands in a row of its own.
-- append-only: pay_share
PRAGMA defer_foreign_keys = ON;  -- what names an amount names the same one afterwards: the table is written anew under its own name
CREATE TABLE pay_amount_kept (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    before_revision BIGINT,
    before_answer TEXT,
    sessions BIGINT NOT NULL,
    lessons BIGINT NOT NULL,
    sessions_fen BIGINT NOT NULL,
    adjust_fen BIGINT NOT NULL,
    adjust_words TEXT NOT NULL,
    gross_fen BIGINT NOT NULL,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, revision)
);
INSERT INTO pay_amount_kept (county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, by_name)
SELECT county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, by_name FROM pay_amount;
-- While the table is written anew every row of it asks which sessions were voided by it: without an index that is each time all sessions there are.
CREATE INDEX pay_session_by_anew ON pay_session (county, void_sheet, void_line, anew_revision);
DROP TABLE pay_amount;

CREATE TABLE pay_amount (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    before_revision BIGINT,
    before_answer TEXT CHECK (before_answer = 'objected'),
    share_before BIGINT,
    sessions BIGINT NOT NULL CHECK (sessions >= 0),
    lessons BIGINT NOT NULL CHECK (lessons >= 0),
    sessions_fen BIGINT NOT NULL CHECK (sessions_fen >= 0),
    adjust_fen BIGINT NOT NULL,
    adjust_words TEXT NOT NULL,
    gross_fen BIGINT NOT NULL CHECK (gross_fen >= 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    UNIQUE (county, sheet, line, revision, gross_fen),
    UNIQUE (county, sheet, line, revision, sessions_fen),
    FOREIGN KEY (county, sheet, line) REFERENCES pay_line (county, sheet, line),
    CONSTRAINT corrected_behind_an_objection FOREIGN KEY (county, sheet, line, before_revision, before_answer)
        REFERENCES pay_answer (county, sheet, line, revision, answer),
    CONSTRAINT reckoned_anew_behind_a_share FOREIGN KEY (county, sheet, line, share_before) REFERENCES pay_share (county, sheet, line, revision),
    CHECK ((revision = 1) = (before_revision IS NULL)),
    CHECK (before_revision IS NULL OR before_revision = revision - 1),
    CONSTRAINT anew_for_one_reason CHECK (CASE WHEN before_revision IS NULL THEN before_answer IS NULL AND share_before IS NULL
        WHEN share_before IS NULL THEN before_answer IS NOT NULL ELSE before_answer IS NULL AND share_before = before_revision END),
    CONSTRAINT amount_adds_up CHECK (gross_fen = sessions_fen + adjust_fen),
    CONSTRAINT adjusted_with_words CHECK (adjust_fen = 0 OR adjust_words <> '')
);

-- Of a manager's line by percentage: percent of what the teachers' lines of the sheet came to when it was reckoned, half a fen up.
CREATE TABLE pay_share (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    percent BIGINT NOT NULL CHECK (percent BETWEEN 1 AND 100),
    of_fen BIGINT NOT NULL CHECK (of_fen >= 0),
    share_fen BIGINT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (county, sheet, line, revision),
    CONSTRAINT share_is_the_lines_sum FOREIGN KEY (county, sheet, line, revision, share_fen)
        REFERENCES pay_amount (county, sheet, line, revision, sessions_fen),
    CONSTRAINT share_adds_up CHECK (share_fen = (2 * of_fen * percent + 100) / 200)
);
INSERT INTO pay_amount (county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, by_name)
SELECT county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, by_name FROM pay_amount_kept;
DROP TABLE pay_amount_kept;
DROP INDEX pay_session_by_anew;

-- Of the lines there are, percentage and document stand in their sentence; they were reckoned of the first reckonings of the teachers' lines.
INSERT INTO pay_share (county, sheet, line, revision, percent, of_fen, share_fen, document)
WITH by_percentage AS MATERIALIZED (
    SELECT a.county, a.sheet, a.line, a.revision, a.sessions_fen, a.words_en
    FROM pay_line l JOIN pay_amount a ON a.county = l.county AND a.sheet = l.sheet AND a.line = l.line
    WHERE l.kind = 'manager' AND instr(a.words_en, ' % of the teachers'' pay of this sheet = ') BETWEEN 2 AND 4
      -- What was added by hand after a teacher's line had been corrected may be the very difference: such a line stays as it is.
      AND NOT (a.adjust_fen <> 0 AND EXISTS (SELECT 1 FROM pay_line o JOIN pay_amount c ON c.county = o.county AND c.sheet = o.sheet AND c.line = o.line AND c.revision > 1
                                             WHERE o.county = l.county AND o.sheet = l.sheet AND o.kind IN ('own', 'retired')))),
told AS (
    SELECT b.county, b.sheet, b.line, b.revision, b.sessions_fen AS share_fen,
           CAST(substr(b.words_en, 1, instr(b.words_en, ' % of ') - 1) AS BIGINT) AS percent,
           substr(b.words_en, instr(b.words_en, ' yuan (') + 7, length(b.words_en) - instr(b.words_en, ' yuan (') - 7) AS document,
           CAST((SELECT COALESCE(SUM(t.gross_fen), 0) FROM pay_line k JOIN pay_amount t ON t.county = k.county AND t.sheet = k.sheet AND t.line = k.line AND t.revision = 1
                 WHERE k.county = b.county AND k.sheet = b.sheet AND k.kind IN ('own', 'retired')) AS BIGINT) AS of_fen
    FROM by_percentage b)
SELECT county, sheet, line, revision, percent, of_fen, share_fen, document FROM told
WHERE percent BETWEEN 1 AND 100 AND document <> '' AND share_fen = (2 * of_fen * percent + 100) / 200;
