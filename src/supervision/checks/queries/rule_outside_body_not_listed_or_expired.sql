-- $1 the county, $2 the school, $3 today.
SELECT c.id, CAST(l.id AS TEXT), 0, 0, CAST(c.name AS TEXT),
       CAST(l.name AS TEXT) || CASE WHEN l.state <> 'listed' OR NOT i.listed THEN '（不在名单内）' WHEN l.blocked_on IS NOT NULL THEN '（年检不合格）' WHEN l.licence_until < $3 THEN '（许可证过期）' ELSE '（列入期满）' END
FROM course c
JOIN service_plan p ON p.county = c.county AND p.id = c.plan AND p.live = 'yes'
JOIN outside_listing l ON l.county = c.county AND l.id = c.listing
JOIN outside_item i ON i.county = c.county AND i.listing = c.listing AND i.code = c.outside_item
WHERE c.county = $1 AND c.school = $2 AND c.state = 'offered'
  AND (l.state <> 'listed' OR NOT i.listed OR l.blocked_on IS NOT NULL OR l.licence_until < $3 OR l.listed_until < $3)
