-- severity: error
-- says: A pupil has two exemptions of one category on the same day.
-- do: Withdraw the one that is wrong: somebody else than who entered it can.
SELECT g.county, g.id, h.id
FROM exemption_grant g
JOIN exemption_grant h ON h.county = g.county AND h.pupil = g.pupil AND h.category = g.category AND h.id > g.id
LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
LEFT JOIN exemption_end f ON f.county = h.county AND f.exemption = h.id
WHERE g.from_date < COALESCE(f.ends_on, h.until_date) AND h.from_date < COALESCE(e.ends_on, g.until_date)
  AND COALESCE(e.ends_on, g.until_date) > g.from_date AND COALESCE(f.ends_on, h.until_date) > h.from_date
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal w WHERE w.county = g.county AND w.exemption IN (g.id, h.id))
