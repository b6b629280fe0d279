-- severity: warning
-- says: Money has waited to be matched since an earlier term.
-- do: Ask the sender, match it, or send it back the way it came.
SELECT p.county, p.id, p.school, s.amount_fen - s.shared_fen - s.handed_back_fen AS waits_fen FROM payment p
JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
JOIN ledger_entry e ON e.county = p.county AND e.id = p.parked_entry
JOIN (SELECT county, school, max(period) AS period FROM ledger_period WHERE fund = 'service' GROUP BY county, school) l
  ON l.county = p.county AND l.school = p.school
WHERE s.shared_fen + s.handed_back_fen < s.amount_fen AND e.period < l.period
