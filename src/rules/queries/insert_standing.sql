-- A new value waits; what the program brings along ($2 standing) is reported.
INSERT INTO rule_standing (value, version, slot, valid_from, claim, entered_by, step, certain, holds_until)
SELECT id, 1, slot, valid_from, claim, entered_by, $2, FALSE, valid_until FROM rule_value WHERE id = $1
