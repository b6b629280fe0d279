SELECT entry FROM booked_before WHERE county = $1 AND school = $2 AND channel = $3 AND channel_reference = $4
