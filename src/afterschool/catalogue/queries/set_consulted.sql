UPDATE service_plan SET version = version + 1, state = $4, consulted_digest = offer_digest WHERE county = $1 AND id = $2 AND version = $3
