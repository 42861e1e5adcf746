"""Brings what a database lacks as a process of its own, which may be killed."""

from __future__ import annotations

import asyncio
import json
import sys

from storage.migrate import migrate

if __name__ == "__main__":
    print(json.dumps(asyncio.run(migrate(sys.argv[1], location=sys.argv[2]))))
