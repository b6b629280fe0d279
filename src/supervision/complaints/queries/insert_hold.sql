INSERT INTO complaint_hold (county, id, complaint, kept, sealed_reason, set_by, set_name, set_at) VALUES ($1, $2, $3, 'kept', $4, $5, $6, $7)
