-- severity: error
-- says: A subsidy claim names another sum or number of pupils than its lines.
-- do: Compare the claim with the nominal file that went to finance; both are written in one act.
SELECT c.county, c.id, c.amount_fen FROM subsidy_claim c
WHERE c.amount_fen <> COALESCE((SELECT SUM(l.amount_fen) FROM subsidy_claim_line l WHERE l.county = c.county AND l.claim = c.id), 0)
   OR c.pupils <> (SELECT COUNT(*) FROM subsidy_claim_line l WHERE l.county = c.county AND l.claim = c.id)
