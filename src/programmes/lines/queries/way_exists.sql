SELECT count(*) FROM programme_way WHERE county = $1 AND line = $2 AND from_stage = $3 AND stage = $4
