INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, published_by_name)
SELECT county, id, school, id, school_year, term, 1, '{}', 'bench', $3, 'bench', 'bench' FROM service_plan WHERE county = $1 AND id = $2
