SELECT r.id, r.county, r.pupil, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, c.name, r.field, r.right_value, r.reason, r.asked_at, r.asked_by_name,
       r.state, r.answer, r.decided_at, r.decided_by_name
FROM correction_request r JOIN pupil p ON p.county = r.county AND p.id = r.pupil JOIN school_class c ON c.county = p.county AND c.id = p.class
WHERE r.county = $1 AND r.pupil = $2
ORDER BY r.asked_at DESC, r.id DESC
