SELECT COUNT(*) FROM tally_county
