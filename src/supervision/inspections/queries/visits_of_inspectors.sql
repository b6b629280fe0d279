SELECT i.id, (SELECT COUNT(*) FROM inspection_seat s WHERE s.county = i.county AND s.inspector = i.id)
FROM inspection_inspector i WHERE i.county = $1 AND i.office = $2
