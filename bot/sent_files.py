"""What somebody sends as a piece of work, or as an answer to one: words, a photo, a document, or a file with words."""

from __future__ import annotations

from typing import Any

from aiogram.filters import BaseFilter
from aiogram.types import Message

from domain.work import File


class WordsOrFile(BaseFilter):
    """Takes what can be such a message and is no command; gives the handler its `text` and its `file`."""

    async def __call__(self, message: Message) -> bool | dict[str, Any]:
        words, file = (message.text or message.caption or "").strip(), file_of(message)
        if (message.text or "").startswith("/") or not (words or file):
            return False
        if message.text is None and file is None:
            return False  # a video or a voice with a caption: half of it would be lost
        return {"text": words, "file": file}


def file_of(message: Message) -> File | None:
    """The largest picture of a photo, or the document."""
    if message.photo:
        return File("photo", message.photo[-1].file_id)
    return File("document", message.document.file_id) if message.document else None
