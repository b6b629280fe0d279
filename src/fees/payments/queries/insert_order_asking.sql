INSERT INTO online_order_asking (county, order_id, tries, next_at, said) VALUES ($1, $2, 0, $3, '')
