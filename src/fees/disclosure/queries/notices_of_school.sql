-- All versions, the newest first.
SELECT n.county, n.id, n.school, b.name, b.path, n.plan, n.school_year, n.term, n.version, n.content, n.content_sha256, n.published_at, n.published_by_name, w.at, w.reason,
       w.by_name, (SELECT MAX(m.version) FROM fee_notice m WHERE m.county = n.county AND m.plan = n.plan)
FROM fee_notice n
JOIN body b ON b.id = n.school
LEFT JOIN fee_notice_withdrawal w ON w.county = n.county AND w.notice = n.id
WHERE n.county = $1 AND n.school = $2
ORDER BY n.school_year DESC, n.published_at DESC, n.version DESC
