-- severity: error
-- says: Two confirmed values of one place, stage, tier and season hold on the same day.
-- do: Find out which one was confirmed later; withdraw the other one.
SELECT a.slot, a.value, b.value AS other, a.valid_from, a.holds_until, b.valid_from AS other_from, b.holds_until AS other_until
FROM rule_standing a JOIN rule_standing b ON b.slot = a.slot AND b.value > a.value
WHERE a.certain AND b.certain AND a.valid_from < b.holds_until AND b.valid_from < a.holds_until
