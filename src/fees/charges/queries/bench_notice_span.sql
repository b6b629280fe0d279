INSERT INTO fee_notice_span (county, notice, plan, published_at, stood_until) SELECT county, id, plan, published_at, 9223372036854775807 FROM fee_notice WHERE county = $1 AND plan = $2
