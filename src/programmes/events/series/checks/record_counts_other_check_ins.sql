-- What a record says the door counted is what the door counted.
SELECT r.county, r.edition, r.checked_in FROM event_record r
WHERE r.checked_in <> (SELECT COUNT(*) FROM event_check_in c WHERE c.county = r.county AND c.edition = r.edition)
