UPDATE outside_listing SET version = version + 1, licence_number = $4, licence_until = $5 WHERE county = $1 AND id = $2 AND version = $3 AND live = 'yes'
