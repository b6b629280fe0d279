-- $3 the first day on which it holds no more, $4 whether its level answers for it.
UPDATE rule_standing
SET step = 'standing', certain = $4, holds_until = $3, confirmed_by = $5, confirmed_by_name = $6, confirmed_at = $7, version = version + 1
WHERE value = $1 AND version = $2 AND step = 'entered'
