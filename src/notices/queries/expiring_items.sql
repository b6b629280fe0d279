-- Items to remind of in one county: $1 county, $2 the last day of the six-month warning.
SELECT i.id, i.expires_on, b.path, i.title
FROM cleanup_inventory i JOIN body b ON b.id = i.body
WHERE i.county = $1 AND i.removed_at IS NULL AND i.expires_on <= $2
  AND (i.outcome IS NULL OR i.outcome NOT IN ('repeal', 'lapsed', 'not_listed'))
ORDER BY i.id
