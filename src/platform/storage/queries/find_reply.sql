SELECT key, digest, status, headers, body FROM reply WHERE county = $1 AND actor = $2 AND key = $3
