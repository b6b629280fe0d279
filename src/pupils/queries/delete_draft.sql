DELETE FROM agreement_draft WHERE county = $1 AND id = $2
