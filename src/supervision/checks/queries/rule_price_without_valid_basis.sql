-- $1 the county, $2 the school: published prices for which no approval stands with its document.
WITH notice AS MATERIALIZED (
    SELECT n.county, n.id, n.plan FROM fee_notice n
    WHERE n.county = $1 AND n.school = $2
      AND NOT EXISTS (SELECT 1 FROM fee_notice_withdrawal w WHERE w.county = n.county AND w.notice = n.id)
      AND NOT EXISTS (SELECT 1 FROM fee_notice m WHERE m.county = n.county AND m.plan = n.plan AND m.version > n.version))
SELECT n.id, l.item, MAX(l.price_fen), 0, CAST(MIN(COALESCE(c.name, '基础托管')) AS TEXT), CAST(MIN(COALESCE(p.approval_document, '')) AS TEXT)
FROM notice n
JOIN fee_notice_line l ON l.county = n.county AND l.notice = n.id
JOIN service_plan p ON p.county = n.county AND p.id = n.plan
LEFT JOIN course c ON c.county = n.county AND c.plan = n.plan AND CAST(c.id AS TEXT) = l.item
WHERE l.price_fen > 0
  AND (COALESCE(p.approval_document, '') = ''
       OR l.item <> 'base' AND NOT EXISTS (SELECT 1 FROM course_price x WHERE x.county = c.county AND x.course = c.id AND x.state = 'approved'
                                           AND x.price_fen = l.price_fen AND x.document <> ''))
GROUP BY n.id, l.item
