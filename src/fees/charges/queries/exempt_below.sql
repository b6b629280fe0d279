-- $1 and $2 a term, $3 the path of a subtree: what finance is to bear of each settled plan, as settled and with what was put right or undone since. The sum of
-- what claim_of_plan.sql says pupil by pupil.
SELECT y.plan, CAST(MAX(y.run_fen) + SUM(CASE WHEN y.settled_fen IS NULL THEN 0 WHEN y.settled_fen + y.later_fen > 0 THEN y.later_fen ELSE -y.settled_fen END) AS BIGINT)
FROM (SELECT p.id AS plan, s.exempt_fen AS run_fen, l.pupil, MAX(t.exempt_fen) AS settled_fen,
             CAST(SUM(CASE WHEN l.id IS NULL THEN 0 WHEN l.settlement_run IS NULL THEN (CASE WHEN u.settlement_run IS NULL THEN 0 ELSE -l.exempt_fen END)
                           WHEN u.relief IS NULL THEN l.exempt_fen ELSE 0 END) AS BIGINT) AS later_fen
      FROM body b CROSS JOIN service_plan p CROSS JOIN settlement_run s
      LEFT JOIN bill_relief l ON l.county = p.county AND l.school = p.school AND l.plan = p.id
      LEFT JOIN bill_relief_undo u ON u.county = l.county AND u.relief = l.id
      LEFT JOIN settlement t ON t.county = l.county AND t.plan = l.plan AND t.pupil = l.pupil
      WHERE p.county = b.county AND p.school = b.id AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes'
        AND s.county = p.county AND s.plan = p.id
      GROUP BY p.id, s.exempt_fen, l.pupil) y
GROUP BY y.plan
