SELECT county FROM account_session WHERE expires_at < $1
UNION
SELECT county FROM sign_in_failure WHERE last_at < $2
UNION
SELECT county FROM oidc_attempt WHERE expires_at < $2
UNION
SELECT county FROM oidc_ticket_use WHERE used_at < $2
