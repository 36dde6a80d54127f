"""What was edited in a file that was exported for it, brought in: the store says what the file says, and what others have changed since
stays.

Three states of each thing meet: as the file was exported, as it is in the file now, and as it is in the store now. What differs between the
first two was edited, what differs between the first and the last was changed by others. What both have made another is a conflict, which is
told, and the store keeps what it has.
"""

from .conflicts import Conflict
from .sync import Synced, check_edition, sync

__all__ = ["Conflict", "Synced", "check_edition", "sync"]
