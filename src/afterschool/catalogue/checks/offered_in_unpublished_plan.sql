-- severity: error
-- says: A course is offered although its plan was never published.
-- do: Publish the plan, or put the course back to planned.
SELECT c.county, c.id, c.plan
FROM course c JOIN service_plan p ON p.county = c.county AND p.id = c.plan
WHERE c.state = 'offered' AND p.published_at IS NULL
