UPDATE binding_slip SET used_at = $3 WHERE county = $1 AND id = $2
