-- What families handed in and a school must look at waits on its home page.
CREATE INDEX absence_note_of_school ON absence_note (county, school);
