SELECT w.school, w.listing, w.what, w.stage, w.until FROM outside_warning w WHERE w.county = $1
