SELECT a.draw, a.number, a.place, (SELECT COUNT(*) FROM allocation_answer o WHERE o.county = a.county AND o.draw = a.draw), a.wishes
FROM allocation_answer a WHERE a.county = $1 AND a.pupil = $2 ORDER BY a.draw DESC
