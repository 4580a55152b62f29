"""Settings by topic. `base` is safe for production; `dev`, `test` and `production` stand on it."""
