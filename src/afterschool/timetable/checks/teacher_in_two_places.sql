-- severity: error
-- says: Somebody takes two sessions that overlap.
-- do: Move one of them or let somebody stand in.
SELECT one.county, one.adult, one.day, one.id, two.id
FROM timetable_session one JOIN timetable_session two
  ON two.county = one.county AND two.adult = one.adult AND two.day = one.day AND two.id > one.id AND two.starts < one.ends AND two.ends > one.starts
WHERE one.state <> 'cancelled' AND two.state <> 'cancelled'
