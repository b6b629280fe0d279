SELECT kind FROM proxy_entry WHERE county = $1 AND id = $2
