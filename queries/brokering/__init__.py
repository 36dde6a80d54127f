"""What the question `brokers` is made of: who is of which group, what a broker does between groups, and the ties that it rests on."""

from .broker import Broker, Joins, Role
from .joining import joins
from .looking import Looked, looked_through, steps_to
from .parting import FIELDS, Parted, parted

__all__ = ["FIELDS", "Broker", "Joins", "Looked", "Parted", "Role", "joins", "looked_through", "parted", "steps_to"]
