-- Nothing but one check asked by it, which asks by the serial now; four indexes of each entry were one too many in a rush.
DROP INDEX audit_entry_at;
