-- The other candidates of the slot that have days in common with the chosen one ($2), from $3 to before $4.
UPDATE rule_standing
SET step = 'rejected', holds_until = valid_from, decision = $5, ended_reason = $6, ended_by = $7, ended_by_name = $8, ended_at = $9, version = version + 1
WHERE slot = $1 AND value <> $2 AND NOT certain AND step IN ('standing', 'entered') AND claim = 'reported' AND valid_from < $4 AND holds_until > $3
