-- severity: error
-- says: An exemption is lower than what the rule it names gives for the category.
-- do: Withdraw it, as another person than who entered it, and grant it anew; the rule's value may also have been changed by hand.
-- A table is written without blanks, {"low_income":100,"hardship":50}: the pair of the category stands in it, followed by a comma or the end.
SELECT g.county, g.id, g.percent, v.value
FROM exemption_grant g JOIN rule_value v ON v.id = g.rule_value
WHERE (g.percent < g.rule_percent
   OR (v.value NOT LIKE '%"' || g.category || '":' || g.rule_percent || ',%' AND v.value NOT LIKE '%"' || g.category || '":' || g.rule_percent || '}'))
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal w WHERE w.county = g.county AND w.exemption = g.id)
