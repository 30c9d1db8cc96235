"""The only writers of the tables of api/models/. Verbs, as in content/commands/."""
