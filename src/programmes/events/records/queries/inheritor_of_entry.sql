SELECT person_unit FROM record_inheritor WHERE county = $1 AND entry = $2
