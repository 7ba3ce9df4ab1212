"""The Processing algorithms: parameters to a job, a job's results to outputs. One file per algorithm."""
