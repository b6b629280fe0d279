-- Of the expert whose account is $2: invitations that he may still answer at $3, and when the first one lapses.
SELECT COUNT(*), MIN(i.due)
FROM expert e
JOIN panel_invitation i ON i.county = e.county AND i.expert = e.id
JOIN review_round_now n ON n.county = i.county AND n.round = i.round
WHERE e.county = $1 AND e.person = $2 AND i.due > $3 AND n.state <> 'cancelled'
  AND NOT EXISTS (SELECT 1 FROM panel_answer a WHERE a.county = i.county AND a.round = i.round AND a.expert = i.expert)
