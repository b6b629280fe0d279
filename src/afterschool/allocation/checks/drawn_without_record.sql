-- severity: error
-- says: A draw was run, but its record is not published, or is another one.
-- do: Restore the record from a backup; whoever downloaded it can bring it back.
SELECT d.county, d.id
FROM allocation_draw d LEFT JOIN allocation_record r ON r.county = d.county AND r.draw = d.id
WHERE d.state = 'drawn' AND (r.sha256 IS NULL OR r.sha256 <> d.record_sha256)
