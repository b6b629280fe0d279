SELECT r.id, r.county, r.body, b.name, r.kind, r.day, r.version, r.from_month, r.to_month, r.digest, r.changed, r.frozen_at, r.frozen_by_name, r.content, r.differences
FROM frozen_report r JOIN body b ON b.county = r.county AND b.id = r.body
WHERE r.county = $1 AND r.body = $2 AND r.kind = $3 AND r.day = $4
ORDER BY r.version DESC LIMIT 1
