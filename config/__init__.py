"""Composition only: settings, the HTTP map, the WSGI entry. No behaviour lives here."""
