-- $3 the day from which a failed annual check stops new courses, $4 its words; nothing: the body is allowed again.
UPDATE outside_listing SET version = version + 1, blocked_on = $3, blocked_reason = $4 WHERE county = $1 AND id = $2 AND state = 'listed'
