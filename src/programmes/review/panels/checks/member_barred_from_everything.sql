-- severity: warning
-- says: A member of a panel conflicts with every item of the round and can review nothing.
-- do: Replace the member by the next alternate.
SELECT m.county, m.round, m.expert FROM panel_member m
WHERE m.role IN ('leader', 'member')
  AND NOT EXISTS (SELECT 1 FROM panel_gap g WHERE g.county = m.county AND g.round = m.round AND g.expert = m.expert)
  AND NOT EXISTS (SELECT 1 FROM review_item i WHERE i.county = m.county AND i.round = m.round
                  AND NOT EXISTS (SELECT 1 FROM review_conflict c WHERE c.county = i.county AND c.round = i.round AND c.expert = m.expert AND c.application = i.application
                                  AND NOT EXISTS (SELECT 1 FROM review_conflict_override o WHERE o.county = c.county AND o.round = c.round AND o.expert = c.expert
                                                  AND o.application = c.application AND o.relation = c.relation)))
