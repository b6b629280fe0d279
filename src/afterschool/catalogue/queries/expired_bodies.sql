-- What ran out before day $2 and was not announced yet, with the courses of plans that run or come: a plan that ended has none.
SELECT l.id, l.body, 'licence', l.licence_until,
       (SELECT COUNT(*) FROM course c WHERE c.county = l.county AND c.listing = l.id AND c.state = 'offered'
        AND EXISTS (SELECT 1 FROM service_plan p WHERE p.county = c.county AND p.id = c.plan AND p.live = 'yes'))
FROM outside_listing l
WHERE l.county = $1 AND l.state = 'listed' AND l.licence_until < $2
  AND NOT EXISTS (SELECT 1 FROM outside_expiry x WHERE x.county = l.county AND x.listing = l.id AND x.what = 'licence' AND x.until = l.licence_until)
UNION ALL
SELECT l.id, l.body, 'period', l.listed_until,
       (SELECT COUNT(*) FROM course c WHERE c.county = l.county AND c.listing = l.id AND c.state = 'offered'
        AND EXISTS (SELECT 1 FROM service_plan p WHERE p.county = c.county AND p.id = c.plan AND p.live = 'yes'))
FROM outside_listing l
WHERE l.county = $1 AND l.state = 'listed' AND l.listed_until < $2
  AND NOT EXISTS (SELECT 1 FROM outside_expiry x WHERE x.county = l.county AND x.listing = l.id AND x.what = 'period' AND x.until = l.listed_until)
