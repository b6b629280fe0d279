SELECT DISTINCT county FROM pupil WHERE left_on IS NOT NULL AND left_on < $1 AND erased_at IS NULL
