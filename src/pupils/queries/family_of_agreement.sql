-- 1 where the account is bound to a child of the agreement's school, or decided on this very text. $1 the county, $2 the agreement, $3 the account.
SELECT 1
FROM agreement a
WHERE a.county = $1 AND a.id = $2
  AND (EXISTS (SELECT 1 FROM guardianship g JOIN pupil p ON p.county = g.county AND p.id = g.pupil
               WHERE g.county = a.county AND g.account = $3 AND g.state = 'confirmed' AND p.school = a.school)
       OR EXISTS (SELECT 1 FROM consent n WHERE n.county = a.county AND n.agreement = a.id AND n.account = $3))
