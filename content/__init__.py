"""What is true, and how it changes. Knows no HTTP."""
