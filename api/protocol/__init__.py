"""HTTP manners that every endpoint shares: problems, request ids, rendering, conditional requests, pagination."""
