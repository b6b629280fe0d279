-- severity: error
-- says: A value stands on a notice that was withdrawn, repealed or had run out before the value began, and is not flagged.
-- do: Run the events again (notices.ended, notices.withdrawn); else enter the value anew on a notice that is in force.
SELECT v.id, v.parameter, v.place, n.id, v.valid_from
FROM rule_value v
JOIN rule_standing s ON s.value = v.id AND s.step = 'standing'
LEFT JOIN rule_basis_link l ON l.value = v.id
JOIN notice n ON n.id = COALESCE(v.notice, l.notice)
WHERE NOT EXISTS (SELECT 1 FROM rule_basis_alert a WHERE a.value = v.id AND a.notice = n.id)
  AND (n.stage <> 'published'
       OR n.expires_on <= v.valid_from
       OR EXISTS (SELECT 1 FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id AND e.from_date <= v.valid_from))
