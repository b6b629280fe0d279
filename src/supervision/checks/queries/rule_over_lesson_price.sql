-- $1 the county, $2 the school, $3 the highest price of a lesson in fen: lines of notices that stand and price a lesson.
WITH notice AS MATERIALIZED (
    SELECT n.county, n.id, n.plan FROM fee_notice n
    WHERE n.county = $1 AND n.school = $2
      AND NOT EXISTS (SELECT 1 FROM fee_notice_withdrawal w WHERE w.county = n.county AND w.notice = n.id)
      AND NOT EXISTS (SELECT 1 FROM fee_notice m WHERE m.county = n.county AND m.plan = n.plan AND m.version > n.version))
SELECT n.id, l.item, MAX(l.price_fen), CAST($3 AS BIGINT), '', ''
FROM notice n JOIN fee_notice_line l ON l.county = n.county AND l.notice = n.id
WHERE l.price_fen > CAST($3 AS BIGINT) AND l.unit = 'lesson'
GROUP BY n.id, l.item
