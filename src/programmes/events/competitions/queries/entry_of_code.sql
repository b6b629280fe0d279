SELECT f.entry FROM competition_second_code s
JOIN competition_first_code f ON f.county = s.county AND f.edition = s.edition AND f.event = s.event AND f.code = s.first_code
WHERE s.county = $1 AND s.edition = $2 AND s.event = $3 AND s.code = $4
