SELECT at, by_name, reason FROM award_objector_opened WHERE county = $1 AND objection = $2 ORDER BY at, id
