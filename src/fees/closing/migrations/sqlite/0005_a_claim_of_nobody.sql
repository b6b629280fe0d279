-- When every exemption of a claim that was handed in turns out wrong, the next version says so: nobody, and nothing.
-- The table is made anew, because its checks change; the lines that refer to it find the same keys again before the migration ends.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE subsidy_claim_kept (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL,
    before_version BIGINT,
    run TEXT NOT NULL,
    pupils BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    handed_in_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
INSERT INTO subsidy_claim_kept (county, id, school, plan, version, before_version, run, pupils, amount_fen, handed_in_at, by_whom, by_name)
SELECT county, id, school, plan, version, before_version, run, pupils, amount_fen, handed_in_at, by_whom, by_name FROM subsidy_claim;
DROP TABLE subsidy_claim;

CREATE TABLE subsidy_claim (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    run TEXT NOT NULL,
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    handed_in_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CONSTRAINT claimed_when_settled FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan),
    CONSTRAINT claims_one_after_the_other FOREIGN KEY (county, plan, before_version) REFERENCES subsidy_claim (county, plan, version),
    CONSTRAINT claims_without_gaps CHECK (CASE WHEN version = 1 THEN before_version IS NULL
        ELSE before_version IS NOT NULL AND before_version = version - 1 END),
    CONSTRAINT claim_of_nobody_is_of_nothing CHECK ((pupils = 0) = (amount_fen = 0)),
    CONSTRAINT first_claim_is_of_somebody CHECK (version > 1 OR pupils > 0)
);
INSERT INTO subsidy_claim (county, id, school, plan, version, before_version, run, pupils, amount_fen, handed_in_at, by_whom, by_name)
SELECT county, id, school, plan, version, before_version, run, pupils, amount_fen, handed_in_at, by_whom, by_name FROM subsidy_claim_kept ORDER BY plan, version;
DROP TABLE subsidy_claim_kept;
