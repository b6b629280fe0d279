-- When every exemption of a claim that was handed in turns out wrong, the next version says so: nobody, and nothing.
ALTER TABLE subsidy_claim DROP CONSTRAINT subsidy_claim_pupils_check;
ALTER TABLE subsidy_claim ADD CONSTRAINT subsidy_claim_pupils_check CHECK (pupils >= 0);
ALTER TABLE subsidy_claim DROP CONSTRAINT subsidy_claim_amount_fen_check;
ALTER TABLE subsidy_claim ADD CONSTRAINT subsidy_claim_amount_fen_check CHECK (amount_fen >= 0);
ALTER TABLE subsidy_claim ADD CONSTRAINT claim_of_nobody_is_of_nothing CHECK ((pupils = 0) = (amount_fen = 0));
ALTER TABLE subsidy_claim ADD CONSTRAINT first_claim_is_of_somebody CHECK (version > 1 OR pupils > 0);
