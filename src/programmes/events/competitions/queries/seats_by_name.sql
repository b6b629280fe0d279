SELECT scope, name, max(places), count(*) FROM competition_seat WHERE county = $1 AND edition = $2 AND event = $3 GROUP BY scope, name ORDER BY scope, name
