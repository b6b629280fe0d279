-- A registration that ended keeps no place.
SELECT p.county, p.registration FROM event_place p JOIN event_registration_end x ON x.county = p.county AND x.registration = p.registration
