SELECT publisher, identifier, rights_ground, rights_holder FROM record_work WHERE county = $1 AND entry = $2
