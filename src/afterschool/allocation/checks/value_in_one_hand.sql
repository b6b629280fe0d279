-- severity: error
-- says: The public value was entered and confirmed by one person according to the course of events.
-- do: The draw is not valid; the school announces a new one.
SELECT e.county, e.draw, e.by_name
FROM allocation_event e JOIN allocation_event c ON c.county = e.county AND c.draw = e.draw AND c.event = 'value_confirmed' AND c.by_key = e.by_key
WHERE e.event = 'value_entered' AND c.serial = e.serial + 1
