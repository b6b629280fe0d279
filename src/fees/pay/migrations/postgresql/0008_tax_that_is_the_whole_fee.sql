-- A sheet whose tax is the whole of its fees: nothing leaves the bank and the tax is withheld. Such a tax is refused by now; a sheet that was agreed to before is paid without
-- an entry of nothing.
ALTER TABLE pay_out ALTER COLUMN entry DROP NOT NULL;
ALTER TABLE pay_out DROP CONSTRAINT pay_out_amount_fen_check;
ALTER TABLE pay_out ADD CONSTRAINT nothing_left_without_an_entry CHECK (amount_fen >= 0 AND (amount_fen = 0) = (entry IS NULL));
