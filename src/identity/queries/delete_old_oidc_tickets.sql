DELETE FROM oidc_ticket_use WHERE county = $1 AND used_at < $2
