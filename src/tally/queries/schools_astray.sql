-- Schools that are not known here yet, or whose particulars changed since. One line a school.
SELECT b.county, b.id
FROM school s JOIN body b ON b.id = s.body LEFT JOIN tally_place p ON p.county = b.county AND p.school = b.id
WHERE p.school IS NULL OR p.stage <> s.stage OR p.tier <> s.tier OR p.boarding <> (CASE WHEN s.boarding THEN 1 ELSE 0 END)
   OR p.private <> (CASE WHEN s.private THEN 1 ELSE 0 END) OR p.opened <> CAST(b.opened AS TEXT) OR COALESCE(p.closed, '') <> COALESCE(CAST(b.closed AS TEXT), '')
ORDER BY b.county, b.id
