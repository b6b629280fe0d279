-- severity: warning
-- says: An unexplained absence was told later than fifteen minutes after the rule's time.
-- do: Ask why the register came late.
SELECT county, session, pupil FROM absence_alarm WHERE due_at IS NOT NULL AND raised_at > due_at + 900000000
