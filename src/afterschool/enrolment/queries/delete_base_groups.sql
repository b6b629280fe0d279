-- $4 the slot, or '' for all of them.
DELETE FROM base_place_group WHERE county = $1 AND pupil = $2 AND plan = $3 AND ($4 = '' OR slot = $4)
