-- severity: error
-- says: A conflict was decided, but the chosen value does not count as certain.
-- do: Settle the conflict again.
SELECT x.id, x.slot, x.chosen FROM rule_decision x JOIN rule_standing s ON s.value = x.chosen
WHERE NOT s.certain
