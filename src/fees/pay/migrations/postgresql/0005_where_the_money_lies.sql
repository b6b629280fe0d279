-- Where the school's money lies decides where it leaves and arrives: its own account, or the treasury's where the county entered the treasury as payee.
-- A grant that was entered wrongly is taken back like a spending. Only grows.

ALTER TABLE spending_booking DROP CONSTRAINT spending_booking_check1;
ALTER TABLE spending_booking
    ADD CONSTRAINT out_of_the_payees_account CHECK (CASE subject_kind WHEN 'sheet' THEN credit = 'payables' ELSE credit IN ('bank', 'treasury') END);
ALTER TABLE pay_out DROP CONSTRAINT pay_out_credit_check;
ALTER TABLE pay_out ADD CONSTRAINT pay_out_credit_check CHECK (credit IN ('bank', 'treasury'));
ALTER TABLE grant_received DROP CONSTRAINT grant_received_debit_check;
ALTER TABLE grant_received ADD CONSTRAINT grant_received_debit_check CHECK (debit IN ('bank', 'treasury'));

-- append-only: grant_reversal
CREATE UNIQUE INDEX grant_received_of_entry ON grant_received (county, id, entry);
CREATE TABLE grant_reversal (
    county text COLLATE "C" NOT NULL,
    grant_id uuid NOT NULL,
    entry uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT grant_reversed_once PRIMARY KEY (county, grant_id),
    FOREIGN KEY (county, grant_id, entry) REFERENCES grant_received (county, id, entry),
    CONSTRAINT grant_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
