SELECT published FROM working_year ORDER BY year
