-- severity: error
-- says: A value was entered, but nothing says how it stands.
-- do: Restore the row from a backup.
SELECT v.id, v.parameter, v.place FROM rule_value v LEFT JOIN rule_standing s ON s.value = v.id WHERE s.value IS NULL
