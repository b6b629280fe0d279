SELECT DISTINCT county FROM roster_import WHERE state IN ('ready', 'faulty') AND created_at < $1
