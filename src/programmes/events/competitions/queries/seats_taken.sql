SELECT seat FROM competition_seat WHERE county = $1 AND edition = $2 AND event = $3 AND scope = $4 AND name = $5 ORDER BY seat
