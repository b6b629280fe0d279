-- severity: error
-- says: After the settlement more was given back than had been charged.
-- do: Pay no refund of this pupil before it is explained.
SELECT s.county, s.plan, s.pupil FROM settlement s
JOIN (SELECT x.county, x.plan, x.pupil, sum(CASE WHEN x.settlement_run IS NOT NULL AND u.relief IS NULL THEN x.amount_fen ELSE 0 END) AS amount,
             sum(CASE WHEN x.settlement_run IS NULL AND u.settlement_run IS NOT NULL THEN x.amount_fen ELSE 0 END) AS again
      FROM bill_relief x LEFT JOIN bill_relief_undo u ON u.county = x.county AND u.relief = x.id
      GROUP BY x.county, x.plan, x.pupil) l
  ON l.county = s.county AND l.plan = s.plan AND l.pupil = s.pupil
WHERE l.amount > s.charged_fen - s.more_fen + l.again
