-- What is put right after a term was settled: a relief that names the settlement, from a later exemption or a corrected register. Of it amount_fen is what the
-- pupil owes less, exempt_fen by how much finance bears more, or less where it is below zero.
ALTER TABLE bill_relief ADD COLUMN settlement_run uuid;
ALTER TABLE bill_relief ADD FOREIGN KEY (county, settlement_run, plan) REFERENCES settlement_run (county, id, plan);
ALTER TABLE bill_relief DROP CONSTRAINT bill_relief_cause_check;
ALTER TABLE bill_relief ADD CONSTRAINT bill_relief_cause_check CHECK (cause IN ('exemption', 'stopped', 'left', 'correction'));
ALTER TABLE bill_relief DROP CONSTRAINT bill_relief_amount_fen_check;
ALTER TABLE bill_relief ADD CONSTRAINT bill_relief_amount_fen_check CHECK (amount_fen >= 0);
ALTER TABLE bill_relief DROP CONSTRAINT bill_relief_exempt_fen_check;
ALTER TABLE bill_relief DROP CONSTRAINT bill_relief_check;
ALTER TABLE bill_relief ADD CONSTRAINT corrected_after_a_settlement CHECK (cause <> 'correction' OR settlement_run IS NOT NULL);
ALTER TABLE bill_relief ADD CONSTRAINT relief_takes_something_off CHECK (amount_fen > 0 OR (settlement_run IS NOT NULL AND exempt_fen < 0));
ALTER TABLE bill_relief ADD CONSTRAINT exempt_of_a_relief CHECK (CASE WHEN settlement_run IS NULL THEN exempt_fen IN (0, amount_fen) ELSE exempt_fen <= amount_fen END);

-- A relief that could not be reckoned: something has neither a billed nor a published price. The school sees it, it is tried again with the next fee notice.
CREATE TABLE relief_refusal (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    cause text COLLATE "C" NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction')),
    reference text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    words_en text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    answered_at bigint,
    PRIMARY KEY (county, pupil, plan, cause, reference),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX relief_refusal_of_plan ON relief_refusal (county, plan);

-- What a pupil missed, and what kept its money: the words for the family are made from it. Settlements from before do not know.
ALTER TABLE settlement ADD COLUMN missed bigint NOT NULL DEFAULT 0 CHECK (missed >= 0);
ALTER TABLE settlement ADD COLUMN kept text COLLATE "C" NOT NULL DEFAULT 'nothing' CHECK (kept IN ('nothing', 'limit', 'rule', 'rule_and_limit'));
-- The key of the refund rule by which a run was reckoned, empty for runs from before.
ALTER TABLE settlement_run ADD COLUMN rule_set text COLLATE "C" NOT NULL DEFAULT '';
