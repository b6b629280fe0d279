-- severity: error
-- says: A judge of an event has drawn or opened its codes.
-- do: The marks of this judge are in doubt; the organiser decides.
SELECT j.county, j.id FROM competition_judge j
WHERE EXISTS (SELECT 1 FROM competition_layer l WHERE l.county = j.county AND l.edition = j.edition AND l.event = j.event AND l.drawn_by = j.person)
   OR EXISTS (SELECT 1 FROM competition_opening o WHERE o.county = j.county AND o.edition = j.edition AND o.event = j.event AND o.opened_by = j.person)
