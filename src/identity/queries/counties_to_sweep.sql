SELECT county FROM account_session WHERE expires_at < $1
UNION
SELECT county FROM sign_in_failure WHERE last_at < $2
