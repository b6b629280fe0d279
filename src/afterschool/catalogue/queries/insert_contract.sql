INSERT INTO outside_contract (county, id, version, school, listing, number, signed_on, starts_on, ends_on, bond_kind, bond_fen, file, file_name, file_bytes,
                              recorded_at, recorded_by, recorded_by_name)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
