-- severity: error
-- says: The on-line channel gave unknown money back, and the books do not say so: it may have gone back twice.
-- do: Look whether the money was matched or sent back by hand meanwhile; ask the family to give back what it has twice.
SELECT r.county, r.return_id, r.payment, r.amount_fen FROM parked_return r
JOIN online_return_outcome o ON o.county = r.county AND o.return_id = r.return_id AND o.outcome = 'returned'
WHERE r.state <> 'given_back'
