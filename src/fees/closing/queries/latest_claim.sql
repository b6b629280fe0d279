SELECT id, plan, version FROM subsidy_claim WHERE county = $1 AND plan = $2 ORDER BY version DESC LIMIT 1
