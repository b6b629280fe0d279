SELECT scope, name, max(places), count(*) FROM programme_seat WHERE county = $1 AND call = $2 GROUP BY scope, name ORDER BY scope, name
