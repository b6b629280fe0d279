SELECT d.expert, a.body FROM review_done d JOIN programme_application a ON a.county = d.county AND a.id = d.application WHERE d.county = $1 AND d.round = $2
