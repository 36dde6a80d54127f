"""What every store in an SQLite database needs: its tables, rows, reader and writer."""
