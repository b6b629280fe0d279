INSERT INTO agreement (county, id, school, kind, school_year, term, number, title, text, sha256, published_at, published_by_name)
VALUES ($1, $2, $3, $4, $5, $6,
        COALESCE((SELECT MAX(a.number) FROM agreement a WHERE a.county = $1 AND a.school = $3 AND a.kind = $4 AND a.school_year = $5 AND a.term = $6), 0) + 1,
        $7, $8, $9, $10, $11)
