SELECT DISTINCT unit, aspect FROM unified_step WHERE county = $1 AND unit = $2 AND state = 'approved' ORDER BY aspect
