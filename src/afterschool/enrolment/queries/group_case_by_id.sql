SELECT id, county, plan, course, measure, target, reason, answers_until, state FROM group_case WHERE county = $1 AND id = $2
