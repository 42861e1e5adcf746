"""Makes every flush of a measured process a millisecond slower, as on a small rented machine; needs a C compiler."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

_SOURCE = Path(__file__).with_name("slow_disk.c")
NEEDS = "a millisecond more for each fsync (no C compiler, or not on this system)"


async def build(folder: Path) -> Path | None:
    """Compile the shim; None where that is not possible."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    made = folder / "slow_disk.so"
    process = await asyncio.create_subprocess_exec(
        *(compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(_SOURCE), "-ldl"),
        stderr=asyncio.subprocess.DEVNULL,
    )
    return made if await process.wait() == 0 else None
