"""What `import` does, in parts: whose list it is and how it is read, what is asked, and what is told before anything is kept."""
