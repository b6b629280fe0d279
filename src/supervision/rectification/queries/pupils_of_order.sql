SELECT p.pupil, u.code, u.name, p.amount_fen FROM rectification_pupil p JOIN pupil u ON u.county = p.county AND u.id = p.pupil
WHERE p.county = $1 AND p.order_id = $2 ORDER BY p.serial
