-- What finance bears of each pupil's term: as billed and relieved so far, and as settled where the term is, with what was put right or undone since.
SELECT b.pupil, p.code, p.name, k.name, CAST(b.exempt_fen + coalesce(r.exempt_fen, 0) AS BIGINT), CAST(t.exempt_fen + coalesce(r.later_fen, 0) AS BIGINT)
FROM (SELECT x.pupil, CAST(sum(x.exempt_fen) AS BIGINT) AS exempt_fen FROM bill x
      WHERE x.county = $1 AND x.school = $3 AND x.plan = $2 AND NOT EXISTS (SELECT 1 FROM bill_cancellation c WHERE c.county = x.county AND c.bill = x.id)
      GROUP BY x.pupil) b
JOIN pupil p ON p.county = $1 AND p.id = b.pupil
JOIN school_class k ON k.county = p.county AND k.id = p.class
LEFT JOIN (SELECT l.pupil, CAST(sum(CASE WHEN l.settlement_run IS NULL AND u.relief IS NULL THEN l.exempt_fen ELSE 0 END) AS BIGINT) AS exempt_fen,
                  CAST(sum(CASE WHEN l.settlement_run IS NULL THEN (CASE WHEN u.settlement_run IS NULL THEN 0 ELSE -l.exempt_fen END)
                                WHEN u.relief IS NULL THEN l.exempt_fen ELSE 0 END) AS BIGINT) AS later_fen
           FROM bill_relief l LEFT JOIN bill_relief_undo u ON u.county = l.county AND u.relief = l.id
           WHERE l.county = $1 AND l.school = $3 AND l.plan = $2 GROUP BY l.pupil) r
  ON r.pupil = b.pupil
LEFT JOIN settlement t ON t.county = $1 AND t.plan = $2 AND t.pupil = b.pupil
WHERE b.exempt_fen + coalesce(r.exempt_fen, 0) > 0 OR coalesce(t.exempt_fen, 0) + coalesce(r.later_fen, 0) > 0
ORDER BY k.grade, k.number, p.name, p.id
