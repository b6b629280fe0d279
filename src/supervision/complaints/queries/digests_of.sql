SELECT code_digest, owner_digest FROM complaint WHERE county = $1 AND id = $2
