"""The editors' screens for content: lists, forms, the steps of the workflow, and the page of a guest.

They are HTML and work without JavaScript. What they save goes through commands; what is offered follows from
content/permissions.py and content/workflow.py. Who is asking, whoever serves them has put into the request
(api/admin/site.py).
"""
