-- Less is owed also where a pupil gave a seat back, moved to another course or lost its consent in the middle of a term. And a relief that the rules refuse stays as an
-- open case of the school.
ALTER TABLE bill_relief DROP CONSTRAINT bill_relief_cause_check;
ALTER TABLE bill_relief ADD CONSTRAINT bill_relief_cause_check CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back'));
ALTER TABLE relief_refusal DROP CONSTRAINT relief_refusal_cause_check;
ALTER TABLE relief_refusal ADD CONSTRAINT relief_refusal_cause_check CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back'));
CREATE INDEX relief_refusal_open ON relief_refusal (county, school) WHERE answered_at IS NULL;
