-- The first answer to this key, whatever was asked with it.
SELECT digest, status, headers, body FROM reply WHERE county = $1 AND actor = $2 AND key = $3
