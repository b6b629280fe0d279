-- Whose desk an open case lies on.
CREATE INDEX check_standing_by_owner ON check_standing (owner, found_at) WHERE state = 'open';
