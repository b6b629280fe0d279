UPDATE identity_opening SET released = NULL WHERE county = $1 AND complaint = $2 AND released IS NOT NULL
