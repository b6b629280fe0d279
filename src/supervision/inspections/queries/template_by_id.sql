-- $2 a version; 0: the latest.
SELECT t.id, t.county, t.office, v.number, t.latest, v.title, v.content, v.sha256, v.published_at, v.published_by
FROM inspection_template t JOIN inspection_template_version v ON v.county = t.county AND v.template = t.id
WHERE t.county = $3 AND t.id = $1 AND v.number = CASE WHEN CAST($2 AS BIGINT) = 0 THEN t.latest ELSE CAST($2 AS BIGINT) END
