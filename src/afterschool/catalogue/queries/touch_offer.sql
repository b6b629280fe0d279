-- What is offered may have changed: $3 the state that follows, $4 its digest. A consultation on something else no longer counts.
UPDATE service_plan
SET version = version + 1, state = $3, offer_digest = $4, consulted_digest = CASE WHEN consulted_digest = $4 THEN consulted_digest ELSE NULL END
WHERE county = $1 AND id = $2
