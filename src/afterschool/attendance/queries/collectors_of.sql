SELECT id, name, relation, phone_tail, added_at, added_by, added_by_name FROM collector WHERE county = $1 AND pupil = $2 AND ended_at IS NULL ORDER BY added_at, id
