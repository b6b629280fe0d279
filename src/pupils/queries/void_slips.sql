UPDATE binding_slip SET voided_at = $3 WHERE county = $1 AND pupil = $2 AND used_at IS NULL AND voided_at IS NULL
