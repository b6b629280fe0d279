SELECT o.id, o.county, b.name, o.title, r.from_month, r.to_month, r.day, o.threshold, o.hidden, o.digest, o.released_at, w.reason
FROM open_release o JOIN frozen_report r ON r.county = o.county AND r.id = o.report JOIN body b ON b.county = o.county AND b.id = o.body
LEFT JOIN open_withdrawal w ON w.county = o.county AND w.release_id = o.id
WHERE o.county = $1 AND o.report = $2
