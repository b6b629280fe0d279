SELECT s.inspector, i.code, i.name, s.seat, s.rank, i.account,
       CASE WHEN EXISTS (SELECT 1 FROM inspection_seat n WHERE n.county = s.county AND n.task = s.task AND n.seat = s.seat AND n.rank > s.rank) THEN 0
            ELSE 1 END
FROM inspection_seat s JOIN inspection_inspector i ON i.county = s.county AND i.id = s.inspector
WHERE s.county = $1 AND s.task = $2 ORDER BY s.rank
