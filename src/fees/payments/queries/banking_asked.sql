SELECT asked FROM banking WHERE county = $1 AND id = $2
