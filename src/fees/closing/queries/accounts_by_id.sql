SELECT id, county, school, plan, version, content, content_sha256, published_at FROM term_account WHERE id = $1
