"""Second factors: an authenticator (TOTP, RFC 6238), and ten codes for the day on which it is lost."""

import logging
import secrets

from django.db import transaction
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from content.commands.atomic import command
from content.models.account import Account
from content.permissions import Action, Actor, require

log = logging.getLogger("commonplace.access")

NAME = "authenticator"
RECOVERY = "recovery"
RECOVERY_CODES = 10


@command
def begin_enrolment(*, account: Account) -> TOTPDevice:
    """An authenticator that counts for nothing yet; whatever was begun before is dropped."""
    TOTPDevice.objects.filter(user=account, confirmed=False).delete()
    return TOTPDevice.objects.create(user=account, name=NAME, confirmed=False)


def confirm_enrolment(*, account: Account, token: str) -> tuple[TOTPDevice, list[str]] | None:
    """The authenticator, and codes for when it is lost; None for a wrong token, and the tries of those are counted.

    It takes the place of what was enrolled before.
    """
    with transaction.atomic():
        begun = TOTPDevice.objects.select_for_update().filter(user=account, confirmed=False).first()
        if begun is None or not begun.verify_token(token):
            return None
        return begun, _enrolled(begun)


@command
def remove_second_factor(*, account: Account, actor: Actor) -> None:
    """Its own, or anybody's for whoever may administer: a telephone is lost, the codes too. Raises Forbidden."""
    if actor.account_id != account.pk or actor.only is not None:
        require(actor, Action.ADMINISTER)
    TOTPDevice.objects.filter(user=account).delete()
    StaticDevice.objects.filter(user=account).delete()
    log.info("%s removed the second factor of %s", actor.label, account)


def _enrolled(device: TOTPDevice) -> list[str]:
    TOTPDevice.objects.filter(user=device.user).exclude(pk=device.pk).delete()
    StaticDevice.objects.filter(user=device.user).delete()
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    recovery = StaticDevice.objects.create(user=device.user, name=RECOVERY)
    codes = [secrets.token_hex(8) for _ in range(RECOVERY_CODES)]
    for code in codes:
        recovery.token_set.create(token=code)
    log.info("%s enrolled a second factor", device.user)
    return codes
