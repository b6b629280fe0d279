-- severity: error
-- says: Personal details of an erased pupil are still on record.
-- do: Erase the pupil again from the page of the pupil.
SELECT p.county, p.id
FROM pupil p
WHERE p.erased_at IS NOT NULL
  AND (EXISTS (SELECT 1 FROM pupil_number n WHERE n.county = p.county AND n.pupil = p.id)
       OR EXISTS (SELECT 1 FROM known_guardian k WHERE k.county = p.county AND k.pupil = p.id)
       OR EXISTS (SELECT 1 FROM pupil_group g WHERE g.county = p.county AND g.pupil = p.id)
       OR EXISTS (SELECT 1 FROM correction_request r WHERE r.county = p.county AND r.pupil = p.id)
       OR EXISTS (SELECT 1 FROM guardianship g WHERE g.county = p.county AND g.pupil = p.id AND (g.name <> '' OR g.seat IS NOT NULL)))
