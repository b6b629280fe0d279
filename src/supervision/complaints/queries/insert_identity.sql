INSERT INTO complaint_identity (county, complaint, named, state, sealed) VALUES ($1, $2, 'yes', 'kept', $3)
