-- severity: error
-- says: The account of unknown money is not what waits of the payments of the school.
-- do: Compare the entries of this account with the payments that wait and find out who wrote beside one of them.
SELECT x.county, x.school, sum(x.waits_fen) AS waits_fen, sum(x.booked_fen) AS booked_fen
FROM (SELECT p.county, p.school, s.amount_fen - s.shared_fen - s.handed_back_fen AS waits_fen, 0 AS booked_fen
      FROM payment p JOIN payment_standing s ON s.county = p.county AND s.payment = p.id
      UNION ALL
      SELECT county, school, 0, credit_fen - debit_fen FROM ledger_balance WHERE account = 'unknown_money' AND fund = 'service') x
GROUP BY x.county, x.school HAVING sum(x.waits_fen) <> sum(x.booked_fen)
