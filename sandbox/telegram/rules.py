"""Every refusal that a bot can meet here, with Telegram's own words: one row each.

Where the server's source or the documentation gives no words, the row says so.
"""

from __future__ import annotations

from sandbox.telegram.errors import ApiError

UNAUTHORIZED = ApiError(401, "Unauthorized")
NOT_FOUND = ApiError(404, "Not Found")
UNAVAILABLE = ApiError(503, "Service Unavailable")

OTHER_POLL = ApiError(
    409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
POLL_ENDED_BY_WEBHOOK = ApiError(409, "Conflict: terminated by setWebhook request")
WEBHOOK_ACTIVE = ApiError(
    409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
WEBHOOK_NEEDS_HTTPS = ApiError(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
WEBHOOK_PORT = ApiError(400, "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
SECRET_TOO_LONG = ApiError(400, "Bad Request: secret token is too long")
SECRET_CHARACTERS = ApiError(400, "Bad Request: secret token contains unallowed characters")

CHAT_EMPTY = ApiError(400, "Bad Request: chat_id is empty")
CHAT_NOT_FOUND = ApiError(400, "Bad Request: chat not found")
BLOCKED = ApiError(403, "Forbidden: bot was blocked by the user")
DEACTIVATED = ApiError(403, "Forbidden: user is deactivated")
NEVER_STARTED = ApiError(403, "Forbidden: bot can't initiate conversation with a user")
NOT_MEMBER_GROUP = ApiError(403, "Forbidden: bot is not a member of the supergroup chat")
NOT_MEMBER_CHANNEL = ApiError(403, "Forbidden: bot is not a member of the channel chat")
KICKED_GROUP = ApiError(403, "Forbidden: bot was kicked from the supergroup chat")
KICKED_CHANNEL = ApiError(403, "Forbidden: bot was kicked from the channel chat")
NO_POST_RIGHT = ApiError(400, "Bad Request: need administrator rights in the channel chat")

TEXT_EMPTY = ApiError(400, "Bad Request: message text is empty")
TEXT_TOO_LONG = ApiError(400, "Bad Request: message is too long")
EDIT_TOO_LONG = ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
CAPTION_TOO_LONG = ApiError(400, "Bad Request: message caption is too long")
EFFECT_UNKNOWN = ApiError(400, "Bad Request: EFFECT_ID_INVALID")  # words not documented
EFFECT_PLACE = ApiError(400, "Bad Request: message effects are allowed in private chats only")  # words not documented
WHISPER_RIGHTS = ApiError(400, "Bad Request: BOT_NOT_ADMIN")  # not documented; the server's answer, as others report it
REPLY_NOT_FOUND = ApiError(400, "Bad Request: message to be replied not found")
PARSE_MODE = ApiError(400, "Bad Request: unsupported parse_mode")
NO_DOCUMENT = ApiError(400, "Bad Request: there is no document in the request")
NO_PHOTO = ApiError(400, "Bad Request: there is no photo in the request")

MESSAGE_ID_MISSING = ApiError(400, "Bad Request: message identifier is not specified")
EDIT_NOT_FOUND = ApiError(400, "Bad Request: message to edit not found")
EDIT_NOT_OWN = ApiError(400, "Bad Request: message can't be edited")
EDIT_NO_TEXT = ApiError(400, "Bad Request: there is no text in the message to edit")
NOT_MODIFIED = ApiError(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message",
)
DELETE_NOT_FOUND = ApiError(400, "Bad Request: message to delete not found")
DELETE_FORBIDDEN = ApiError(400, "Bad Request: message can't be deleted")
DELETE_FOR_EVERYONE = ApiError(400, "Bad Request: message can't be deleted for everyone")
REACTION_NOT_FOUND = ApiError(400, "Bad Request: message to react not found")

KEYBOARD_SHAPE = ApiError(
    400, 'Bad Request: can\'t parse inline keyboard: Field "inline_keyboard" must be of type Array'
)
KEYBOARD_TEXT = ApiError(400, 'Bad Request: can\'t parse inline keyboard button: Field "text" must be of type String')
KEYBOARD_TEXT_EMPTY = ApiError(400, "Bad Request: BUTTON_TEXT_INVALID")  # words not documented
KEYBOARD_NO_ACTION = ApiError(400, "Bad Request: text buttons are unallowed in the inline keyboard")
# The real server silently takes the first action; the documentation forbids it, so this double refuses.
KEYBOARD_TWO_ACTIONS = ApiError(
    400, "Bad Request: can't parse inline keyboard button: exactly one of the optional action fields must be used"
)
KEYBOARD_DATA = ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
KEYBOARD_COPY = ApiError(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")
KEYBOARD_STYLE = ApiError(400, "Bad Request: invalid button style specified")  # words not documented
KEYBOARD_WEB_APP = ApiError(400, "Bad Request: BUTTON_TYPE_INVALID")
KEYBOARD_TOO_MANY = ApiError(400, "Bad Request: reply markup is too long")

CALLBACK_OLD = ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
CALLBACK_TOO_LONG = ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
CALLBACK_URL = ApiError(400, "Bad Request: URL_INVALID")

COMMAND_INVALID = ApiError(400, "Bad Request: BOT_COMMAND_INVALID")
COMMAND_DESCRIPTION = ApiError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
COMMANDS_TOO_MANY = ApiError(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
SCOPE_UNKNOWN = ApiError(400, "Bad Request: can't parse BotCommandScope: Unsupported type specified")
LANGUAGE_INVALID = ApiError(400, "Bad Request: invalid language code specified")
NAME_TOO_LONG = ApiError(400, "Bad Request: bot name is too long")  # words not documented
DESCRIPTION_TOO_LONG = ApiError(400, "Bad Request: bot description is too long")  # words not documented

USER_INVALID = ApiError(400, "Bad Request: invalid user_id specified")
MEMBER_UNKNOWN = ApiError(400, "Bad Request: PARTICIPANT_ID_INVALID")
PRIVATE_NO_LINKS = ApiError(400, "Bad Request: can't invite members to a private chat")
PRIVATE_NO_ADMINS = ApiError(400, "Bad Request: there are no administrators in the private chat")
PRIVATE_NO_BANS = ApiError(400, "Bad Request: can't ban members in private chats")
ONLY_SUPERGROUPS = ApiError(400, "Bad Request: method is available only for supergroups")
LINK_RIGHTS = ApiError(400, "Bad Request: not enough rights to manage chat invite link")
LINK_LIMIT_AND_REQUEST = ApiError(
    400, "Bad Request: member limit can't be specified for links requiring administrator approval"
)
LINK_LIMIT = ApiError(400, "Bad Request: USAGE_LIMIT_INVALID")
LINK_EXPIRE = ApiError(400, "Bad Request: EXPIRE_DATE_INVALID")
# The real server cuts a longer name to 32 characters; the documentation forbids it, so this double refuses.
LINK_NAME = ApiError(400, "Bad Request: invite link name is too long")
LINK_UNKNOWN = ApiError(400, "Bad Request: INVITE_HASH_EXPIRED")
REQUEST_MISSING = ApiError(400, "Bad Request: HIDE_REQUESTER_MISSING")
REQUEST_ALREADY_IN = ApiError(400, "Bad Request: USER_ALREADY_PARTICIPANT")
RESTRICT_RIGHTS = ApiError(400, "Bad Request: not enough rights to restrict/unrestrict chat member")
CANT_REMOVE_OWNER = ApiError(400, "Bad Request: can't remove chat owner")
CANT_TOUCH_ADMIN = ApiError(400, "Bad Request: user is an administrator of the chat")
CANT_RESTRICT_SELF = ApiError(400, "Bad Request: can't restrict self")
LEAVE_PRIVATE = ApiError(400, "Bad Request: private chat can't be left")  # words not documented


def bad_button_url(url: str) -> ApiError:
    return ApiError(400, f"Bad Request: inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
