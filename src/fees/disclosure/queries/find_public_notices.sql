-- Standing ones. $1 part of a school's name (escaped for LIKE), $2 a county (empty: any), $3 and $4 where the page before ended, $5 how many.
SELECT n.id, n.school, b.name, d.name, n.school_year, n.term, n.version, n.published_at
FROM fee_notice n
JOIN body b ON b.id = n.school
JOIN division d ON d.code = n.county
WHERE ($1 = '' OR b.name LIKE '%' || $1 || '%' ESCAPE '\') AND ($2 = '' OR n.county = $2)
  AND n.version = (SELECT MAX(m.version) FROM fee_notice m WHERE m.county = n.county AND m.plan = n.plan)
  AND NOT EXISTS (SELECT 1 FROM fee_notice_withdrawal w WHERE w.county = n.county AND w.notice = n.id)
  AND (n.published_at, n.id) < ($3, $4)
ORDER BY n.published_at DESC, n.id DESC
LIMIT $5
