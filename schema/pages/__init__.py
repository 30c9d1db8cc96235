"""The pages that describe the API, served by the project itself: nothing on them comes from another host."""
