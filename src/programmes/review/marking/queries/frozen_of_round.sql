SELECT sheet_version, per_item, places_most, cap, cap_most, distinct_units, rules, seed, pairs, cost, sha256, at, by_name
FROM marking_assignment_frozen WHERE county = $1 AND round = $2
