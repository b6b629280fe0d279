UPDATE roster_import SET state = 'dropped', content = NULL WHERE county = $1 AND state IN ('ready', 'faulty') AND created_at < $2
