"""All meetings as a table, for spreadsheets: CSV and XLSX, for readers and for editors."""
