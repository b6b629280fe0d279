-- What one body owes and reports on: under way, not yet asked to close.
SELECT s.county, s.id, s.duty, s.issuer, i.name, i.path, s.body, b.name, b.path, b.county, s.instance, t.state, t.version, t.round, t.due, t.post, t.contact,
       t.signed_at, t.request, t.closed_by, d.content, d.issued_at, d.notice, d.notice_county, d.clause, d.clause_path, d.notice_number,
       (SELECT r.percent FROM duty_report r JOIN duty_report_decision x ON x.county = r.county AND x.report = r.id
        WHERE r.county = s.county AND r.share = s.id AND x.decision = 'approved' ORDER BY r.at DESC, r.id DESC LIMIT 1),
       (SELECT count(DISTINCT r.period) FROM duty_report r JOIN duty_report_decision x ON x.county = r.county AND x.report = r.id
        WHERE r.county = s.county AND r.share = s.id AND x.decision = 'approved'),
       (SELECT count(*) FROM duty_report r WHERE r.county = s.county AND r.share = s.id
        AND NOT EXISTS (SELECT 1 FROM duty_report_decision x WHERE x.county = r.county AND x.report = r.id)),
       (SELECT count(*) FROM duty_evidence e WHERE e.county = s.county AND e.share = s.id),
       (SELECT count(*) FROM duty_suspension u WHERE u.county = s.county AND u.share = s.id),
       (SELECT max(q.at) FROM duty_close_request q WHERE q.county = s.county AND q.share = s.id)
FROM duty_share s
CROSS JOIN duty_share_state t
JOIN duty d ON d.county = s.county AND d.id = s.duty
JOIN body b ON b.id = s.body
JOIN body i ON i.id = s.issuer
WHERE s.body = $1 AND t.county = s.county AND t.share = s.id AND t.state IN ('planned', 'in_progress', 'sent_back')
ORDER BY t.due, s.id LIMIT 200
