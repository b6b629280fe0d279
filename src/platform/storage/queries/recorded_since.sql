SELECT DISTINCT action FROM audit_entry WHERE county = $1 AND serial > $2
