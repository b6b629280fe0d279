SELECT t.id, t.county, v.number, v.title, v.published_at, v.published_by
FROM inspection_template t JOIN inspection_template_version v ON v.county = t.county AND v.template = t.id AND v.number = t.latest
WHERE t.county = $1 AND t.office = $2 ORDER BY v.title, t.id
