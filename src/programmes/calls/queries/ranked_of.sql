SELECT application FROM programme_recommended WHERE county = $1 AND call = $2 AND recommender = $3 AND recommendation = $4 ORDER BY rank
