UPDATE circular SET state = $3, version = version + 1, ended_at = $4, ended_why = $5 WHERE county = $1 AND id = $2 AND state IN ('draft', 'signed_off', 'published')
