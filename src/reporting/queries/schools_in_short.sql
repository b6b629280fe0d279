SELECT p.school, b.code, b.name FROM tally_place p JOIN body b ON b.county = p.county AND b.id = p.school WHERE p.county = $1 ORDER BY b.code
