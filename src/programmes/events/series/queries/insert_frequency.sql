INSERT INTO event_frequency (county, series, version, before_version, before_from, id, times, per, from_day, source, act, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'series.frequency', $11, $12)
