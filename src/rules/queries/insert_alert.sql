INSERT INTO rule_basis_alert (value, notice, what, heard_at) VALUES ($1, $2, $3, $4) ON CONFLICT (value, notice, what) DO NOTHING
