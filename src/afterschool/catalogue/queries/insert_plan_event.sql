INSERT INTO plan_event (county, plan, id, at, who, event, what, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
