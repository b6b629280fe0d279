SELECT n.contest, n.starts, n.ends, b.path, b.name, d.title
FROM award_notice_item i
JOIN award_notice n ON n.county = i.county AND n.id = i.notice
JOIN programme_application a ON a.county = i.county AND a.id = i.application
JOIN programme_application_draft d ON d.county = a.county AND d.application = a.id
JOIN body b ON b.id = a.body
WHERE i.county = $1 AND i.notice = $2 AND i.application = $3
