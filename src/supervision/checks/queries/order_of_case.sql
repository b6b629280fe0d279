SELECT t.order_id FROM check_standing s JOIN check_step t ON t.county = s.county AND t.case_id = s.case_id
WHERE s.county = $1 AND s.case_id = $2 AND s.state = 'ordered' AND t.act = 'ordered' ORDER BY t.serial DESC LIMIT 1
