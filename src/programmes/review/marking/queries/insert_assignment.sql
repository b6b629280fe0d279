INSERT INTO marking_assignment (county, round, application, expert, number, before, place, seat, per_item, places_most, cap, cap_most, distinct_units, unit, unit_once, standing, kind, reason, at,
    by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'clear', $16, $17, $18, $19, $20)
