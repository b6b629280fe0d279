DELETE FROM account_session WHERE county = $1 AND expires_at < $2
