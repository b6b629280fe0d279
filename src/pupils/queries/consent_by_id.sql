SELECT pupil, agreement, decision, given_at, decided_by, account, text_sha256, kind, school_year, term FROM consent WHERE county = $1 AND id = $2
