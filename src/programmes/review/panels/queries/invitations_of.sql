SELECT i.expert, i.role, i.place, i.sent_at, i.due, a.answer, a.reason, g.cause, g.reason
FROM panel_invitation i
LEFT JOIN panel_answer a ON a.county = i.county AND a.round = i.round AND a.expert = i.expert
LEFT JOIN panel_gap g ON g.county = i.county AND g.round = i.round AND g.expert = i.expert
WHERE i.county = $1 AND i.round = $2
ORDER BY coalesce(i.place, 1000000), i.sent_at, i.expert
