SELECT county FROM award_contest WHERE id = $1
