-- severity: error
-- says: An order is closed and no independent check that passed stands before it.
-- do: Find out how it was closed; the database should have refused it.
SELECT s.county, s.order_id FROM rectification_standing s
WHERE s.state = 'closed' AND NOT EXISTS (SELECT 1 FROM rectification_step t WHERE t.county = s.county AND t.order_id = s.order_id AND t.act = 'passed'
                                         AND t.by_whom <> t.ordered_by AND t.by_body <> t.body)
