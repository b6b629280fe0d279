SELECT e.county, e.id, e.office, b.path, e.person, e.name, n.version, v.content, n.standing, n.state, s.by_whom, s.until_day,
       (SELECT max(c.day) FROM expert_confirmation c WHERE c.county = e.county AND c.expert = e.id)
FROM expert e
JOIN expert_now n ON n.county = e.county AND n.expert = e.id
JOIN expert_version v ON v.county = e.county AND v.expert = e.id AND v.serial = n.version
JOIN expert_standing s ON s.county = e.county AND s.expert = e.id AND s.serial = n.standing
JOIN body b ON b.id = e.office
WHERE e.county = $1 AND e.person = $2
