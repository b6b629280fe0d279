-- A manager's line that is a percentage of the teachers' lines is reckoned anew when one of those is corrected before the sheet is agreed to: without an objection of
-- the manager, behind the share that it was (decision 50). What the share is of stands in a row of its own.
-- append-only: pay_share
ALTER TABLE pay_amount ADD COLUMN share_before bigint;
ALTER TABLE pay_amount ADD CONSTRAINT pay_amount_by_sum UNIQUE (county, sheet, line, revision, sessions_fen);
ALTER TABLE pay_amount DROP CONSTRAINT pay_amount_check1;
ALTER TABLE pay_amount ADD CONSTRAINT anew_for_one_reason CHECK (CASE WHEN before_revision IS NULL THEN before_answer IS NULL AND share_before IS NULL
        WHEN share_before IS NULL THEN before_answer IS NOT NULL ELSE before_answer IS NULL AND share_before = before_revision END);

-- Of a manager's line by percentage: percent of what the teachers' lines of the sheet came to when it was reckoned, half a fen up.
CREATE TABLE pay_share (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    revision bigint NOT NULL,
    percent bigint NOT NULL CHECK (percent BETWEEN 1 AND 100),
    of_fen bigint NOT NULL CHECK (of_fen >= 0),
    share_fen bigint NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    PRIMARY KEY (county, sheet, line, revision),
    CONSTRAINT share_is_the_lines_sum FOREIGN KEY (county, sheet, line, revision, share_fen)
        REFERENCES pay_amount (county, sheet, line, revision, sessions_fen),
    CONSTRAINT share_adds_up CHECK (share_fen = (2 * of_fen * percent + 100) / 200)
);
ALTER TABLE pay_amount ADD CONSTRAINT reckoned_anew_behind_a_share FOREIGN KEY (county, sheet, line, share_before)
        REFERENCES pay_share (county, sheet, line, revision);

-- Of the lines there are, percentage and document stand in their sentence; they were reckoned of the first reckonings of the teachers' lines.
INSERT INTO pay_share (county, sheet, line, revision, percent, of_fen, share_fen, document)
WITH by_percentage AS MATERIALIZED (
    SELECT a.county, a.sheet, a.line, a.revision, a.sessions_fen, a.words_en
    FROM pay_line l JOIN pay_amount a ON a.county = l.county AND a.sheet = l.sheet AND a.line = l.line
    WHERE l.kind = 'manager' AND strpos(a.words_en, ' % of the teachers'' pay of this sheet = ') BETWEEN 2 AND 4
      -- What was added by hand after a teacher's line had been corrected may be the very difference: such a line stays as it is.
      AND NOT (a.adjust_fen <> 0 AND EXISTS (SELECT 1 FROM pay_line o JOIN pay_amount c ON c.county = o.county AND c.sheet = o.sheet AND c.line = o.line AND c.revision > 1
                                             WHERE o.county = l.county AND o.sheet = l.sheet AND o.kind IN ('own', 'retired')))),
told AS (
    SELECT b.county, b.sheet, b.line, b.revision, b.sessions_fen AS share_fen,
           CAST(substr(b.words_en, 1, strpos(b.words_en, ' % of ') - 1) AS BIGINT) AS percent,
           substr(b.words_en, strpos(b.words_en, ' yuan (') + 7, length(b.words_en) - strpos(b.words_en, ' yuan (') - 7) AS document,
           CAST((SELECT COALESCE(SUM(t.gross_fen), 0) FROM pay_line k JOIN pay_amount t ON t.county = k.county AND t.sheet = k.sheet AND t.line = k.line AND t.revision = 1
                 WHERE k.county = b.county AND k.sheet = b.sheet AND k.kind IN ('own', 'retired')) AS BIGINT) AS of_fen
    FROM by_percentage b)
SELECT county, sheet, line, revision, percent, of_fen, share_fen, document FROM told
WHERE percent BETWEEN 1 AND 100 AND document <> '' AND share_fen = (2 * of_fen * percent + 100) / 200;
