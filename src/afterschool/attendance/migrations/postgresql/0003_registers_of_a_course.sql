-- Marks of one course, and the day's registers of a county, which the watch asks for every minute.
CREATE INDEX roll_call_by_course ON roll_call (county, course, date);
CREATE INDEX roll_call_by_day ON roll_call (date, county);
