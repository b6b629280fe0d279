-- Of a school's children, the newest decision first.
SELECT g.county, g.id, g.pupil, p.school, b.path, p.name, p.code, g.category, g.percent, g.from_date, g.until_date, g.document, g.evidence, g.rule_basis, g.list, l.name,
       g.granted_at, g.granted_by_name, e.ends_on, e.reason, e.document, e.at, e.by_name, g.granted_by,
       w.at, w.reason, w.by_name
FROM exemption_grant g
JOIN pupil p ON p.county = g.county AND p.id = g.pupil
JOIN body b ON b.id = p.school
LEFT JOIN exemption_list l ON l.county = g.county AND l.id = g.list
LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
LEFT JOIN exemption_withdrawal w ON w.county = g.county AND w.exemption = g.id
WHERE g.county = $1 AND p.school = $2
ORDER BY g.granted_at DESC, g.id DESC
