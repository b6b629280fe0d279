-- severity: error
-- says: An event was closed while an appeal waited for its decision.
-- do: Decide the appeal; what it changes needs another certificate.
SELECT a.county, a.id FROM competition_appeal a JOIN competition_close c ON c.county = a.county AND c.edition = a.edition AND c.event = a.event
WHERE NOT EXISTS (SELECT 1 FROM competition_first_decision f WHERE f.county = a.county AND f.appeal = a.id)
   OR (EXISTS (SELECT 1 FROM competition_further_appeal g WHERE g.county = a.county AND g.appeal = a.id)
       AND NOT EXISTS (SELECT 1 FROM competition_second_decision s WHERE s.county = a.county AND s.appeal = a.id))
