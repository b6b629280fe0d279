-- The notice that the number of a value's document turned out to mean, once the register had it. What was entered stays as it was entered. A notice that was withdrawn
-- and registered anew takes the old one's place.
-- reference-table: rule_basis_link
CREATE TABLE rule_basis_link (
    value uuid PRIMARY KEY REFERENCES rule_value (id),
    notice uuid NOT NULL,
    linked_at bigint NOT NULL
);
CREATE INDEX rule_basis_link_by_notice ON rule_basis_link (notice);
