-- severity: error
-- says: A case counts as ordered although no order is named.
-- do: Name the order, or take the case back.
SELECT s.county, s.case_id FROM check_standing s JOIN check_step t ON t.county = s.county AND t.case_id = s.case_id AND t.serial <= s.serial
WHERE s.state = 'ordered' GROUP BY s.county, s.case_id HAVING MAX(t.order_id) = ''
