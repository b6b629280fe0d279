-- severity: error
-- says: A share of a duty has no state.
-- do: Find out how it was made; enter it as issued with the due day of its duty.
SELECT s.county, s.id FROM duty_share s
WHERE NOT EXISTS (SELECT 1 FROM duty_share_state t WHERE t.county = s.county AND t.share = s.id)
