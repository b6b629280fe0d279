-- severity: error
-- says: Somebody answered an invitation that was never sent.
-- do: Find out who wrote the answer.
SELECT a.county, a.round, a.expert FROM panel_answer a
WHERE NOT EXISTS (SELECT 1 FROM panel_invitation i WHERE i.county = a.county AND i.round = a.round AND i.expert = a.expert)
