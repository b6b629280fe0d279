SELECT d.county, d.id, d.issuer, i.name, i.path, d.notice_county, d.notice, d.clause, d.clause_path, d.clause_text, d.notice_number, d.notice_title, d.content,
       d.due, d.recurrence, d.state, d.version, d.made_at, d.made_by, d.made_by_name, d.issued_at, d.issued_by_name,
       (SELECT count(*) FROM duty_share s WHERE s.county = d.county AND s.duty = d.id),
       (SELECT count(*) FROM duty_flag f WHERE f.county = d.county AND f.duty = d.id AND f.settled_words IS NULL)
FROM duty d JOIN body i ON i.id = d.issuer
WHERE d.county = $1 AND d.id = $2
