-- severity: error
-- says: Two sessions that overlap are in one room.
-- do: Move one of them.
SELECT one.county, one.room, one.day, one.id, two.id
FROM timetable_session one JOIN timetable_session two
  ON two.county = one.county AND two.room = one.room AND two.day = one.day AND two.id > one.id AND two.starts < one.ends AND two.ends > one.starts
WHERE one.state <> 'cancelled' AND two.state <> 'cancelled'
