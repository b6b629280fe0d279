SELECT from_day, until_day FROM review_objection_period WHERE county = $1 AND round = $2
