-- The certain values of a slot that ever held, by their first day.
SELECT value, valid_from, holds_until, version FROM rule_standing
WHERE slot = $1 AND certain AND holds_until > valid_from AND value <> $2
ORDER BY valid_from
