-- By pupil: what is owed less, of it rights to refunds; what finance bears of it, before the settlement and after it. Of what was undone nothing is left; where the
-- settlement had taken it up, finance bears so much less since.
SELECT l.pupil, CAST(sum(CASE WHEN u.relief IS NULL THEN l.amount_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN u.relief IS NULL THEN l.refund_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN l.settlement_run IS NULL AND u.relief IS NULL THEN l.exempt_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN l.settlement_run IS NULL THEN (CASE WHEN u.settlement_run IS NULL THEN 0 ELSE -l.exempt_fen END)
                     WHEN u.relief IS NULL THEN l.exempt_fen ELSE 0 END) AS BIGINT)
FROM bill_relief l LEFT JOIN bill_relief_undo u ON u.county = l.county AND u.relief = l.id
WHERE l.county = $1 AND l.school = $3 AND l.plan = $2 GROUP BY l.pupil
