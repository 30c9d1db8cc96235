"""Describes the API from outside: its OpenAPI document, and what is made from that."""
