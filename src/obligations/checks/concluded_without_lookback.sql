-- severity: warning
-- says: A share was concluded and no day is set to look at it again.
-- do: Look at the share; reopen and conclude it again, or enter the day.
SELECT t.county, t.share FROM duty_share_state t
WHERE t.state = 'concluded' AND NOT EXISTS (SELECT 1 FROM duty_lookback l WHERE l.county = t.county AND l.conclusion = t.closed_by)
