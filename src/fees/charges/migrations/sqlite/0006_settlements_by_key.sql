-- A settlement lies where its key puts it: with a place of its own beside the key each was written three times. And a list of words in a
-- CHECK (IN) is looked up in a table that is made for each statement, words one after the other are not. Nothing it holds changes. The table is made anew; the rights
-- to refunds that refer to it find the same keys again before the migration ends.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE settlement_kept (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    run TEXT NOT NULL,
    asked_fen BIGINT NOT NULL,
    charged_fen BIGINT NOT NULL,
    refund_fen BIGINT NOT NULL,
    waived_fen BIGINT NOT NULL,
    more_fen BIGINT NOT NULL,
    exempt_fen BIGINT NOT NULL,
    lessons BIGINT NOT NULL,
    missed BIGINT NOT NULL,
    kept TEXT NOT NULL,
    PRIMARY KEY (county, plan, pupil)
);
INSERT INTO settlement_kept (county, plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons, missed, kept)
SELECT county, plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons, missed, kept FROM settlement;
DROP TABLE settlement;

CREATE TABLE settlement (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    run TEXT NOT NULL,
    asked_fen BIGINT NOT NULL CHECK (asked_fen >= 0),
    charged_fen BIGINT NOT NULL CHECK (charged_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    more_fen BIGINT NOT NULL CHECK (more_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    lessons BIGINT NOT NULL CHECK (lessons >= 0),
    missed BIGINT NOT NULL DEFAULT 0 CHECK (missed >= 0),
    kept TEXT NOT NULL DEFAULT 'nothing' CHECK (kept = 'nothing' OR kept = 'limit' OR kept = 'rule' OR kept = 'rule_and_limit'),
    PRIMARY KEY (county, plan, pupil),
    UNIQUE (county, plan, pupil, refund_fen),
    FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT settlement_adds_up CHECK (asked_fen + more_fen = charged_fen + refund_fen + waived_fen),
    CHECK (more_fen = 0 OR refund_fen + waived_fen = 0)
) WITHOUT ROWID;
INSERT INTO settlement (county, plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons, missed, kept)
SELECT county, plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons, missed, kept FROM settlement_kept;
DROP TABLE settlement_kept;
