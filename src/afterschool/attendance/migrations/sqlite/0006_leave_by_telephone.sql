-- Leave that a family gave by telephone and the school entered: who called, and when. The cut-off is judged by the time of the call.
ALTER TABLE leave_request ADD COLUMN caller TEXT CHECK (caller IS NULL OR caller <> '');
ALTER TABLE leave_request ADD COLUMN called_at BIGINT CHECK ((called_at IS NULL) = (caller IS NULL) AND (called_at IS NULL OR called_at <= asked_at));
