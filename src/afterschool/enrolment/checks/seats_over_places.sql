-- severity: error
-- says: A course counts more taken places than sit in it and are held for open offers, or fewer.
-- do: Stop enrolment of this course, compare with the audit, and correct the counter by hand.
SELECT p.county, p.course, p.pool, p.places, p.taken, COALESCE(s.seats, 0), COALESCE(o.offers, 0)
FROM seat_pool p
LEFT JOIN (SELECT county, course, pool, COUNT(*) AS seats FROM seat GROUP BY county, course, pool) s
       ON s.county = p.county AND s.course = p.course AND s.pool = p.pool
LEFT JOIN (SELECT county, course, pool, COUNT(*) AS offers FROM seat_offer WHERE state = 'open' GROUP BY county, course, pool) o
       ON o.county = p.county AND o.course = p.course AND o.pool = p.pool
WHERE p.taken <> COALESCE(s.seats, 0) + COALESCE(o.offers, 0) OR p.taken > p.places
