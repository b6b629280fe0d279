INSERT INTO outside_licence_renewal (county, listing, id, licence_number, licence_until, file, file_name, file_bytes, said_at, said_by, said_by_name, waiting)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'yes')
