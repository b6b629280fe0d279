-- severity: error
-- says: The public value of an inspection draw was entered and confirmed by one person according to the course of events.
-- do: The draw is not valid; the office announces a new one.
SELECT e.county, e.draw, e.by_name
FROM inspection_event e
JOIN inspection_event c ON c.county = e.county AND c.draw = e.draw AND c.event = 'value_confirmed' AND c.by_key = e.by_key AND c.serial = e.serial + 1
WHERE e.event = 'value_entered'
