-- What a published price is the price of: a lesson, or a day on which the pupil was there. Notices from before are by the lesson.
ALTER TABLE fee_notice_line ADD COLUMN unit text COLLATE "C" NOT NULL DEFAULT 'lesson' CHECK (unit IN ('lesson', 'day'));
