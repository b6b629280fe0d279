-- $1 {"<scope>": 1, …}, $2 a path below which, $3 school year (0: any), $4 term (empty: any), $5 the last id of the page before, $6 how many.
SELECT r.id, r.county, r.version, r.school, b.name, b.path, r.plan, r.school_year, r.term, r.stage, r.title, COALESCE(a.settings, r.draft), r.follows,
       r.announcement, a.text, a.published_at, f.sha256, r.draw_record, r.cancelled_reason
FROM enrolment_round r JOIN body b ON b.id = r.school
LEFT JOIN enrolment_announcement a ON a.county = r.county AND a.round = r.id
LEFT JOIN frozen_round f ON f.county = r.county AND f.round = r.id
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length($2)) = $2 AND ($3 = 0 OR r.school_year = $3) AND ($4 = '' OR r.term = $4)
  AND ($5 = '' OR CAST(r.id AS TEXT) < $5)
ORDER BY r.id DESC
LIMIT $6
