SELECT r.id, r.county, r.version, r.school, b.name, b.path, r.plan, r.school_year, r.term, r.stage, r.title, COALESCE(a.settings, r.draft), r.follows,
       r.announcement, a.text, a.published_at, f.sha256, r.draw_record, r.cancelled_reason
FROM enrolment_round r JOIN body b ON b.id = r.school
LEFT JOIN enrolment_announcement a ON a.county = r.county AND a.round = r.id
LEFT JOIN frozen_round f ON f.county = r.county AND f.round = r.id
WHERE r.id = $1
