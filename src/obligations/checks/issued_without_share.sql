-- severity: error
-- says: A duty is issued, but nobody owes it.
-- do: Withdraw the duty, and issue it anew with its addressees.
SELECT d.county, d.id FROM duty d
WHERE d.state = 'issued' AND NOT EXISTS (SELECT 1 FROM duty_share s WHERE s.county = d.county AND s.duty = d.id)
