-- A draft on which people have worked can be discarded by its school: the sessions go, what people did to them stays on record. So a change no longer needs its
-- session; it still only grows, and everything else about it holds as before.
ALTER TABLE session_change DROP CONSTRAINT session_change_county_session_fkey;
