INSERT INTO rule_basis_link (value, notice, linked_at) VALUES ($1, $2, $3)
ON CONFLICT (value) DO UPDATE SET notice = excluded.notice, linked_at = excluded.linked_at
