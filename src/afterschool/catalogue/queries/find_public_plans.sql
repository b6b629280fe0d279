-- $1 part of a school's name (escaped for LIKE), $2 a county (empty: any), $3 and $4 where the page before ended, $5 how many.
SELECT p.id, b.name, d.name, p.school_year, p.term,
       (SELECT COUNT(*) FROM course c WHERE c.county = p.county AND c.plan = p.id AND c.state = 'offered'), p.published_at
FROM service_plan p
JOIN body b ON b.id = p.school
JOIN division d ON d.code = p.county
WHERE p.state = 'published' AND ($1 = '' OR b.name LIKE '%' || $1 || '%' ESCAPE '\') AND ($2 = '' OR p.county = $2) AND (p.published_at, p.id) < ($3, $4)
ORDER BY p.published_at DESC, p.id DESC
LIMIT $5
