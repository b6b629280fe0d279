SELECT counted_key FROM record_publicity WHERE county = $1 AND entry = $2
