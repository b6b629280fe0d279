SELECT stage, tier, boarding, private, opened, closed FROM tally_place WHERE county = $1 AND school = $2
