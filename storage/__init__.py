"""What we remember: one table per file, its rows and their queries. The only floor that knows the ORM."""
