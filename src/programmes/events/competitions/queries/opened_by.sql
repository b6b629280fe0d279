SELECT opened_by FROM competition_opening WHERE county = $1 AND edition = $2 AND event = $3
