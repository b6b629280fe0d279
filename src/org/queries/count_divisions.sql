SELECT count(*) FROM division
