SELECT s.refund, s.serial, s.state, s.route, s.channel, s.payee, s.reason, s.at, s.by_name
FROM refund_step s JOIN refund f ON f.county = s.county AND f.id = s.refund
WHERE f.county = $1 AND f.refund_right = $2
ORDER BY f.serial, s.serial
