SELECT pupil, name, relation, phone_tail FROM collector WHERE county = $1 AND id = $2
