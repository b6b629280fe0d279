-- Shares of issued duties of a county's schools ($2: of one); $3 issued before. From the schools over the index of the share's body.
SELECT p.school, s.county, s.id, d.content, d.issued_at, t.due, i.name, d.notice_number, d.clause_path
FROM tally_place p CROSS JOIN duty_share s CROSS JOIN duty d CROSS JOIN duty_share_state t CROSS JOIN body i
WHERE p.county = $1 AND (CAST($2 AS TEXT) IS NULL OR CAST(p.school AS TEXT) = $2) AND s.body = p.school
  AND d.county = s.county AND d.id = s.duty AND d.state = 'issued' AND d.issued_at < $3
  AND t.county = s.county AND t.share = s.id AND t.state <> 'withdrawn' AND i.id = s.issuer
ORDER BY s.id
