UPDATE duty_flag SET settled_words = $3, settled_by_name = $4 WHERE county = $1 AND duty = $2 AND settled_words IS NULL
