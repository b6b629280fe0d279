-- severity: error
-- says: Items or conflicts of a sealed round are not those that were sealed.
-- do: Compare with the sealed digest; whoever changed them stands in the audit.
SELECT s.county, s.round FROM review_seal s
WHERE s.items <> (SELECT count(*) FROM review_item i WHERE i.county = s.county AND i.round = s.round)
   OR s.conflicts <> (SELECT count(*) FROM review_conflict c WHERE c.county = s.county AND c.round = s.round AND c.at <= s.at)
   OR s.overrides <> (SELECT count(*) FROM review_conflict_override o WHERE o.county = s.county AND o.round = s.round)
