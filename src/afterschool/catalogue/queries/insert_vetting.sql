INSERT INTO outside_vetting (county, staff, id, listing, proof, vetted_on, valid_until, file, file_name, file_bytes, entered_at, entered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
