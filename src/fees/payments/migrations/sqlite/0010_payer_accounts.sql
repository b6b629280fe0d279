-- Whose account a transfer came from, where the bank's list says so: money that goes back by the bank goes there. Sealed; only its last four digits are shown. Nobody
-- changes it afterwards: whoever could would send other people's refunds to an own account.
-- append-only: payer_account
CREATE TABLE payer_account (
    county TEXT NOT NULL,
    payment TEXT NOT NULL,
    sealed TEXT NOT NULL CHECK (sealed <> ''),
    ending TEXT NOT NULL CHECK (length(ending) = 4),
    bank TEXT NOT NULL,
    CONSTRAINT one_account_of_a_payment PRIMARY KEY (county, payment),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id)
);
