SELECT sealed FROM award_objector WHERE county = $1 AND objection = $2
