"""The first words, help, terms, support, groups, and what is said when something goes wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from billing.erase_subscriber import Erasure
from billing.read_personal_settings import PersonalSettings
from bot.callbacks import ShowTiers
from bot.screens import doors, language, privacy, settings, support, talk
from bot.screens.language import language_page
from bot.screens.screen import tap
from bot.screens.trouble import given_up, trouble
from domain import error as errors
from domain.civil_hour import CivilHours
from domain.country_zone import find_zones, regions
from domain.error import CannotChange, RetainerError
from domain.topic import TOPICS
from tests.scenes import Scene
from tests.scenes.cast import NOW, SOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

TALK, TROUBLE = "First words", "When something does not work"
_LINK = "https://t.me/retainer_bot"


def scenes(t: Speaker) -> Iterator[Scene]:
    """What is said before and beside the buying."""
    yield Scene(TALK, "/start", talk.greeting(t, "Ada", SOLD))
    yield Scene(TALK, "/help", talk.help_page(t, SOLD))
    yield from _settings(t)
    yield Scene(TALK, "/language, as the client hints", language_page(t, ("en", "de", "pt-br", "ar"), None))
    yield Scene(TALK, "/language", language.language_page(t, ("en", "de", "ar"), None))
    yield Scene(TALK, "/language: one is chosen", language.language_page(t, ("en", "de", "ar"), "de"))
    yield Scene(TALK, "/terms", talk.terms_page(t, SOLD))
    own = replace(SOLD, terms_url=None, terms="We watch <public> communities only.\nWhat we write for you is yours.")
    yield Scene(TALK, "the terms, on the way through the shop", talk.terms_page(t, SOLD, back=ShowTiers()))
    yield Scene(TALK, "/terms, in the operator's own words", talk.terms_page(t, own))
    yield Scene(TALK, "/privacy", privacy.privacy_page(t))
    yield Scene(TALK, "/privacy: the file is there", privacy.exported(t))
    gone = Erasure(subscriptions=("sub_1",), customers=("cus_1",), chats=("Lounge",))
    nothing = Erasure(subscriptions=(), customers=(), chats=())
    yield Scene(TALK, "/privacy: forget, with a plan that runs", privacy.forget_question(t, gone, "Basic"))
    yield Scene(TALK, "/privacy: forget, without one", privacy.forget_question(t, nothing, "–"))
    yield Scene(TALK, "/privacy: are you sure?", privacy.forget_sure(t, NOW))
    yield Scene(TALK, "/privacy: forgotten", privacy.forgotten_yourself(t, gone))
    yield Scene(TALK, "/paysupport", support.support_prompt(t))
    yield Scene(TALK, "/paysupport: sent", support.support_sent(t))
    yield Scene(TALK, "an admin is asked for the answer", support.answer_prompt(t, 5_000_000_001))
    for reached in (True, False):
        yield Scene(
            TALK,
            f"an admin has answered, reached: {reached}",
            support.answer_sent(t, "Ada", 5_000_000_001, reached=reached),
        )
    yield Scene(TALK, "a picture instead of words", talk.asked_again(t, "support-only-text"))
    for key in ("closed", "unknown-text", "unknown-command", "unknown-button", "unknown-text-subscribing", "too-fast"):
        yield Scene(TALK, f"in one sentence: {key}", talk.short(t, key))
    yield Scene(TALK, "a command in a group", talk.group_pointer(t, _LINK))
    yield Scene(
        TALK, "asked to join without a plan that opens the chat", doors.not_let_in(t, "Lounge", SOLD.tiers, _LINK)
    )
    yield from _troubles(t)


def _settings(t: Speaker) -> Iterator[Scene]:
    own = PersonalSettings(
        zone="Europe/Berlin",
        source="country",
        country="DE",
        topics={name: topic.wanted for name, topic in TOPICS.items()},
        hours=CivilHours(),
        now=NOW,
    )
    yield Scene(TALK, "/settings of an admin", settings.settings_page(t, own, admin=True))
    for source in ("chosen", "default"):
        placed = replace(own, source=source, hours=CivilHours(opens=0, closes=24))
        yield Scene(TALK, f"/settings, zone: {source}", settings.settings_page(t, placed, admin=False))
    yield Scene(TALK, "time zone: where", settings.region_page(t, replace(own, source="chosen")))
    yield Scene(TALK, "time zone: which city", settings.zone_page(t, "America", 1, regions()["America"]))
    yield Scene(TALK, "time zone: several were meant", settings.zones_found(t, NOW, find_zones("san")))
    yield Scene(TALK, "time zone: none was meant", settings.zones_found(t, NOW, ()))


def _troubles(t: Speaker) -> Iterator[Scene]:
    again = tap(t.plain("button-tiers"), ShowTiers())
    for kind in _kinds(RetainerError):
        yield Scene(TROUBLE, kind.__name__, trouble(t, kind(), again=again))
    for reason in ("none", "owed", "waiting", "ending"):
        yield Scene(TROUBLE, f"CannotChange: {reason}", trouble(t, CannotChange(reason)))
    yield Scene(TROUBLE, "nobody foresaw it", given_up(t))


def _kinds(family: type[RetainerError]) -> Iterator[type[RetainerError]]:
    for kind in family.__subclasses__():
        if kind.__module__ == errors.__name__:
            yield kind
        yield from _kinds(kind)
