-- The chosen candidate is certain from now on; $3 the first day on which it holds no more.
UPDATE rule_standing SET certain = TRUE, decision = $4, holds_until = $3, version = version + 1
WHERE value = $1 AND version = $2 AND step = 'standing' AND NOT certain
