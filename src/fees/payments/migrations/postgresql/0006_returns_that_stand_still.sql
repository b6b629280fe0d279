-- What the channel refuses for a reason that lasts is asked for no more until somebody has seen to it; its own words are kept.
ALTER TABLE online_return_standing DROP CONSTRAINT online_return_standing_state_check;
ALTER TABLE online_return_standing ADD CONSTRAINT online_return_standing_state_check CHECK (state IN ('asking', 'accepted', 'stopped', 'ended', 'by_hand'));
ALTER TABLE online_return_standing ADD COLUMN words text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE online_return_standing ADD CONSTRAINT stopped_for_a_reason CHECK (state <> 'stopped' OR code <> '');
CREATE INDEX online_return_stopped ON online_return_standing (county, state);
