"""The addresses of the screens, below where they are put: those of people with an account, and those of guests."""

from django.urls import URLPattern, path, re_path

from content.admin import corrections, editing, guest, invitations, listing, past, remarks, steps
from content.vocabulary import Kind

KIND = rf"(?P<kind>{'|'.join(Kind.values)})"
ID = r"(?P<pk>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"

SCREENS: list[URLPattern] = [
    path("", listing.home, name="index"),
    re_path(rf"^{KIND}/$", listing.items, name="items"),
    re_path(rf"^{KIND}/offered/$", listing.offered, name="offered"),
    re_path(rf"^{KIND}/add/$", editing.add, name="add"),
    re_path(rf"^{KIND}/{ID}/$", editing.item, name="item"),
    re_path(rf"^{KIND}/{ID}/revisions/$", past.revisions, name="revisions"),
    re_path(rf"^{KIND}/{ID}/history/$", past.history, name="history"),
    re_path(rf"^{KIND}/{ID}/invitations/$", invitations.invitations, name="invitations"),
    re_path(rf"^{KIND}/{ID}/comments/$", remarks.comment, name="comment"),
    re_path(rf"^{KIND}/{ID}/decide/$", remarks.decide, name="decide"),
    re_path(rf"^{KIND}/{ID}/correct/$", corrections.correct, name="correct"),
    re_path(rf"^{KIND}/{ID}/(?P<name>[a-z_]+)/$", steps.step, name="step"),
]

OF_GUESTS: list[URLPattern] = [
    path("", guest.write, name="write"),
    path("<str:link>/", guest.come_in, name="open"),
]
