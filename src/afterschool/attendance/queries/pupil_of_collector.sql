SELECT pupil FROM collector WHERE county = $1 AND id = $2
