INSERT INTO school_term (body, school_year, term, starts, ends, document, version) VALUES ($1, $2, $3, $4, $5, $6, 1)
ON CONFLICT (body, school_year, term) DO UPDATE
SET starts = excluded.starts, ends = excluded.ends, document = excluded.document, version = school_term.version + 1
