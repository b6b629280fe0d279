INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, guardianship, account,
                     reason, scan)
VALUES ($1, $2, $3, $4, $5, $6,
       COALESCE((SELECT MAX(n.serial) FROM consent n WHERE n.county = $1 AND n.pupil = $3 AND n.kind = $4 AND n.school_year = $5 AND n.term = $6), 0) + 1,
       $7, $8, $9, $10, $11, $12, $13, $14, $15)
