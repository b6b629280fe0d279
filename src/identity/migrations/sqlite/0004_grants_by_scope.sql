-- Grants of a scope in the order in which lists show them; the role is there so that a list of one role passes the others over without reading them.
CREATE INDEX role_grant_by_scope_in_order ON role_grant (scope, id, role);
DROP INDEX role_grant_by_scope;
