-- severity: error
-- says: After the settlement more was given back than had been charged.
-- do: Pay no refund of this pupil before it is explained.
SELECT s.county, s.plan, s.pupil FROM settlement s
JOIN (SELECT county, plan, pupil, sum(amount_fen) AS amount FROM bill_relief WHERE settlement_run IS NOT NULL GROUP BY county, plan, pupil) l
  ON l.county = s.county AND l.plan = s.plan AND l.pupil = s.pupil
WHERE l.amount > s.charged_fen - s.more_fen
