SELECT p.application, p.rank, p.standing, p.explanation, h.seat, h.turn, n.serial, n.state, n.open, i.notice, w.starts, w.ends, o.number, f.reason
FROM award_place p
LEFT JOIN award_holder h ON h.county = p.county AND h.contest = p.contest AND h.application = p.application
LEFT JOIN award_now n ON n.county = p.county AND n.contest = p.contest AND n.application = p.application
LEFT JOIN award_notice_item i ON i.county = p.county AND i.contest = p.contest AND i.application = p.application
LEFT JOIN award_notice w ON w.county = i.county AND w.id = i.notice
LEFT JOIN award_approved a ON a.county = p.county AND a.contest = p.contest AND a.application = p.application
LEFT JOIN award_document o ON o.county = a.county AND o.id = a.document
LEFT JOIN award_fall f ON f.county = p.county AND f.contest = p.contest AND f.application = p.application
WHERE p.county = $1 AND p.contest = $2
ORDER BY p.rank
