-- Touches a table of the platform: fails where the database is gone or was never migrated.
SELECT COUNT(*) FROM reply WHERE county = ''
