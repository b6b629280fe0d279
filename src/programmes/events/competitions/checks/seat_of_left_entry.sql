-- severity: error
-- says: An entry that is out of the running still has a seat of a quota.
-- do: Give the seat back: delete its row in competition_seat.
SELECT s.county, s.entry FROM competition_seat s JOIN competition_entry_now n ON n.county = s.county AND n.entry = s.entry
WHERE n.state IN ('refused', 'withdrawn')
