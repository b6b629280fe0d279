-- severity: error
-- says: An expert is in the pool and nobody but the one who proposed him admitted him.
-- do: Suspend him and have another person decide.
SELECT n.county, n.expert FROM expert_now n
WHERE n.state = 'admitted'
  AND NOT EXISTS (SELECT 1 FROM expert_standing s WHERE s.county = n.county AND s.expert = n.expert AND s.state = 'admitted' AND s.from_state = 'proposed' AND s.by_whom <> s.from_whom)
