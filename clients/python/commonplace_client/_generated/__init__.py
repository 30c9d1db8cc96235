"""Written by `make clients` from openapi.yaml: do not edit."""
