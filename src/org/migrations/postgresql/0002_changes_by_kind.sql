-- Who moved or merged into whom: what figures on today's borders ask for.
CREATE INDEX body_change_by_kind ON body_change (change, body);
