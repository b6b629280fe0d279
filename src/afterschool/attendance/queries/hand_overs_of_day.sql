SELECT pupil, session, method, collector, sibling, guardian_name, collected_by, without_register, at FROM hand_over WHERE county = $1 AND school = $2 AND date = $3
