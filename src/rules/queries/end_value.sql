-- $3 rejected or withdrawn, $4 the first day on which it holds no more.
UPDATE rule_standing
SET step = $3, holds_until = $4, ended_reason = $5, ended_by = $6, ended_by_name = $7, ended_at = $8, version = version + 1
WHERE value = $1 AND version = $2 AND step IN ('entered', 'standing')
