SELECT marks, size FROM roll_call
