-- What comes in after a merged school was carried over goes over by another act: a turn stands behind the one before it, reversed or not. That money does not go over twice is kept by the
-- books: an act takes what the account holds, and two at the same time would be the same turn.
ALTER TABLE carried_balance DROP CONSTRAINT the_one_carried_before_is_reversed;
