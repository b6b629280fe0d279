INSERT INTO record_publicity (county, entry, kind, made_act, channel, counted_key) VALUES ($1, $2, 'publicity', $3, $4, $5)
