SELECT s.id, s.pupil, p.name, c.name, s.issued_at, s.issued_by_name, s.expires_at, s.used_at, s.voided_at
FROM binding_slip s JOIN pupil p ON p.county = s.county AND p.id = s.pupil JOIN school_class c ON c.county = p.county AND c.id = p.class
WHERE s.county = $1 AND p.class = $2
ORDER BY p.name, p.id, s.issued_at DESC, s.id DESC
