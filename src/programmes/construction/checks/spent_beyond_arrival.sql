-- severity: error
-- says: Of a source more is spent than arrived.
-- do: Find out how it was entered; the database should have refused it.
SELECT county, unit, source, serial FROM construction_money WHERE spent_fen > arrived_fen
