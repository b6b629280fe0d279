SELECT coalesce(max(rank), 0) FROM programme_recommended WHERE county = $1 AND call = $2 AND recommender = $3
