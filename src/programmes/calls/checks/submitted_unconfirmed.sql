-- severity: error
-- says: An application was submitted although a joint applicant has not confirmed it.
-- do: Return the application and ask the joint applicant.
SELECT m.county, m.application FROM programme_member m JOIN programme_application_now n ON n.county = m.county AND n.application = m.application
WHERE m.confirmed_at IS NULL AND n.state NOT IN ('draft', 'returned', 'withdrawn')
