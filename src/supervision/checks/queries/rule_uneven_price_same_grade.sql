-- $1 the county, $2 the school: what standing bills of one plan took for the same item in the same grade.
SELECT b.plan, l.item || '/' || CAST(l.grade AS TEXT), MIN(l.price_fen), MAX(l.price_fen), CAST(MIN(COALESCE(c.name, '基础托管')) AS TEXT), CAST(l.grade AS TEXT)
FROM bill b
JOIN bill_line l ON l.county = b.county AND l.bill = b.id
LEFT JOIN course c ON c.county = b.county AND c.plan = b.plan AND CAST(c.id AS TEXT) = l.item
WHERE b.county = $1 AND b.school = $2
  AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
GROUP BY b.plan, l.item, l.grade HAVING MIN(l.price_fen) <> MAX(l.price_fen)
