-- By which published notice a bill was made.
SELECT n.id, n.version FROM bill b JOIN fee_notice n ON n.county = b.county AND n.id = b.notice WHERE b.county = $1 AND b.id = $2
