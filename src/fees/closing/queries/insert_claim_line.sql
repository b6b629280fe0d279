INSERT INTO subsidy_claim_line (county, claim, pupil, categories, documents, amount_fen) VALUES ($1, $2, $3, $4, $5, $6)
