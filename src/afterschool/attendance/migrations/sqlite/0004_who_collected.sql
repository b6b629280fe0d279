-- Who stood at the gate where a code alone does not say it (wanted where somebody must not collect the child), and a child let go before its register.
ALTER TABLE hand_over ADD COLUMN collected_by TEXT CHECK (collected_by IS NULL OR method IN ('code', 'qr', 'sibling'));
ALTER TABLE hand_over ADD COLUMN without_register INTEGER NOT NULL DEFAULT 0;
