SELECT id, plan, version FROM subsidy_claim WHERE county = $1 AND id = $2
