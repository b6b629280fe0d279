DELETE FROM reply WHERE county = $1 AND at < $2
