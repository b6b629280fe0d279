-- $1 the county, $2 the school: money that has waited to be matched since an earlier term.
SELECT p.id, '', s.amount_fen - s.shared_fen - s.handed_back_fen, 0, CAST(p.day AS TEXT), ''
FROM payment p
JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
JOIN ledger_entry e ON e.county = p.county AND e.id = p.parked_entry
WHERE p.county = $1 AND p.school = $2 AND s.shared_fen + s.handed_back_fen < s.amount_fen
  AND e.period < (SELECT MAX(l.period) FROM ledger_period l WHERE l.county = p.county AND l.school = p.school AND l.fund = 'service')
