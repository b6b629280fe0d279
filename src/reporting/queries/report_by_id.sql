SELECT r.id, r.county, r.body, b.name, r.kind, r.day, r.version, r.from_month, r.to_month, r.digest, r.changed, r.frozen_at, r.frozen_by_name, r.content, r.differences
FROM frozen_report r JOIN body b ON b.county = r.county AND b.id = r.body
WHERE r.id = $1
