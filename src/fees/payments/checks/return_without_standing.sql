-- severity: error
-- says: Money that is to go back by the on-line channel is followed by nobody.
-- do: Look it up at the channel by its number; both rows are written in one act.
SELECT r.county, r.id, r.amount_fen FROM online_return r
WHERE NOT EXISTS (SELECT 1 FROM online_return_standing s WHERE s.county = r.county AND s.return_id = r.id)
