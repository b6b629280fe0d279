SELECT county, id, claimed_by FROM job WHERE state = 'running' ORDER BY county, id
