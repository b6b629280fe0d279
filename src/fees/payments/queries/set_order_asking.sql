-- Not where it has ended meanwhile: a notice may come while the channel is asked.
UPDATE online_order_asking SET tries = $3, next_at = $4, said = $5 WHERE county = $1 AND order_id = $2 AND next_at IS NOT NULL
