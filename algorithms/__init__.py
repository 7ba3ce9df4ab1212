"""Processing algorithms, one file each: they convert parameters to a job, and its results to outputs."""
