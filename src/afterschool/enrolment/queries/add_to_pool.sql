-- $5: the places as they were looked at; changes nothing where somebody was faster.
UPDATE seat_pool SET places = places + $4 WHERE county = $1 AND course = $2 AND pool = $3 AND places = $5
