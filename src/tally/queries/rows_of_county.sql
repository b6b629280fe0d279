SELECT school, month, amount FROM tally_school WHERE county = $1 AND measure = $2 ORDER BY school, month
