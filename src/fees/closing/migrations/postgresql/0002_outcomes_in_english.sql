-- The sentence for readers of English; rows from before have none and show their Chinese one.
ALTER TABLE settle_outcome ADD COLUMN words_en TEXT NOT NULL DEFAULT '';
