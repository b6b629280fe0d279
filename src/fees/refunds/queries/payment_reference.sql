SELECT channel_reference FROM payment WHERE county = $1 AND id = $2
