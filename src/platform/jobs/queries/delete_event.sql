DELETE FROM outbox_event WHERE county = $1 AND id = $2
