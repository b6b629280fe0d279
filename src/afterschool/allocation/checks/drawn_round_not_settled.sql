-- severity: error
-- says: A draw was run, but its round was not settled with the same record.
-- do: Run take_results of enrolment again with the published record.
SELECT d.county, d.id, d.round
FROM allocation_draw d JOIN enrolment_round r ON r.county = d.county AND r.id = d.round
WHERE d.state = 'drawn' AND (r.stage <> 'settled' OR r.draw_record IS NULL OR r.draw_record <> d.record_sha256)
