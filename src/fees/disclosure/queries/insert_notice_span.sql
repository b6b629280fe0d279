INSERT INTO fee_notice_span (county, notice, plan, published_at, stood_until) VALUES ($1, $2, $3, $4, 9223372036854775807)
