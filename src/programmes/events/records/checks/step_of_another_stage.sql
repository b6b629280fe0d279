-- What was listed and not withdrawn is accepted in the account of the lines, and nothing else of this room is.
SELECT e.county, e.id, s.state, n.stage FROM record_entry e JOIN record_step s ON s.county = e.county AND s.entry = e.id JOIN programme_unit_now n ON n.county = e.county AND n.unit = e.id
WHERE NOT EXISTS (SELECT 1 FROM record_step l WHERE l.county = s.county AND l.entry = s.entry AND l.serial > s.serial)
  AND CASE s.state WHEN 'listed' THEN n.stage <> 'accepted' WHEN 'refused' THEN n.stage <> 'withdrawn' WHEN 'withdrawn' THEN n.stage <> 'withdrawn' ELSE n.stage IN ('accepted', 'withdrawn') END
