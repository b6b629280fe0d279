-- What waits at the body that issued a duty: closes asked for, look-backs to be made. Few, whatever was closed in the years before.
CREATE INDEX duty_share_state_asked ON duty_share_state (county, share) WHERE state = 'asked_to_close';
CREATE INDEX duty_lookback_waiting ON duty_lookback (due) WHERE done_at IS NULL;
