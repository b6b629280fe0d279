SELECT d.id, d.number, d.title, d.issued_on, (SELECT count(*) FROM award_approved a WHERE a.county = d.county AND a.document = d.id), d.sha256, d.by_name
FROM award_document d WHERE d.county = $1 AND d.contest = $2 ORDER BY d.issued_on, d.id
