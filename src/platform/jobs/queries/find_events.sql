SELECT county, id, name, payload FROM outbox_event ORDER BY id LIMIT $1
