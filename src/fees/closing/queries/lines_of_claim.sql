SELECT pupil, amount_fen, categories, documents FROM subsidy_claim_line WHERE county = $1 AND claim = $2 ORDER BY pupil
