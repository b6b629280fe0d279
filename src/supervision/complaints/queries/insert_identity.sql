INSERT INTO complaint_identity (county, complaint, named, sealed) VALUES ($1, $2, 'yes', $3)
