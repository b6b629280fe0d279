SELECT count(DISTINCT b.pupil), count(*), CAST(coalesce(sum(b.due_fen), 0) AS BIGINT), CAST(coalesce(sum(s.paid_fen), 0) AS BIGINT),
       CAST(coalesce(sum(s.waived_fen), 0) AS BIGINT), CAST(coalesce(sum(b.exempt_fen), 0) AS BIGINT)
FROM bill b JOIN bill_standing s ON s.county = b.county AND s.bill = b.id
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2 AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
