SELECT DISTINCT county, plan FROM relief_refusal WHERE answered_at IS NULL ORDER BY county, plan
