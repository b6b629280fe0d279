-- severity: error
-- says: An order of money lists another number of pupils than it names.
-- do: Withdraw it and order anew with the whole list.
SELECT o.county, o.id FROM rectification_order o
WHERE o.pupils <> (SELECT COUNT(*) FROM rectification_pupil p WHERE p.county = o.county AND p.order_id = o.id)
