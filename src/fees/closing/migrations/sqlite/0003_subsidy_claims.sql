-- The claim of a school on finance for what its exempt pupils did not pay, as it was handed in: one line a pupil, so that the sums can be added up again.
-- append-only: subsidy_claim
-- append-only: subsidy_claim_line

-- Only a settled term is claimed; a claim that changed after it (a later exemption) is handed in as the next version.
CREATE TABLE subsidy_claim (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    run TEXT NOT NULL,
    pupils BIGINT NOT NULL CHECK (pupils > 0),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    handed_in_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CONSTRAINT claimed_when_settled FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan),
    CONSTRAINT claims_one_after_the_other FOREIGN KEY (county, plan, before_version) REFERENCES subsidy_claim (county, plan, version),
    CONSTRAINT claims_without_gaps CHECK (CASE WHEN version = 1 THEN before_version IS NULL
        ELSE before_version IS NOT NULL AND before_version = version - 1 END)
);

CREATE TABLE subsidy_claim_line (
    county TEXT NOT NULL,
    claim TEXT NOT NULL,
    pupil TEXT NOT NULL,
    categories TEXT NOT NULL,
    documents TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, claim, pupil),
    FOREIGN KEY (county, claim) REFERENCES subsidy_claim (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
