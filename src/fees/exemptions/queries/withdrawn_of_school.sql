-- Of the children who are in a school now: whose grant that touched the days $3 … $4 (both included) was withdrawn.
SELECT DISTINCT g.pupil
FROM pupil p CROSS JOIN exemption_grant g CROSS JOIN exemption_withdrawal w
WHERE p.county = $1 AND p.school = $2 AND g.county = p.county AND g.pupil = p.id AND w.county = g.county AND w.exemption = g.id
  AND g.from_date <= $4 AND g.until_date > $3
ORDER BY g.pupil
