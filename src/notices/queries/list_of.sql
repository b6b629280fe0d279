SELECT published_at, published_by, list, not_listed, digest FROM cleanup_list WHERE county = $1 AND campaign = $2 AND body = $3
