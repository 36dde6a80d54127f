"""What is said of wrong usage, in words of planners and in the language in force."""

from __future__ import annotations

import click

from ...graph import in_words, said
from ...graph.listing import quoted


def refusal(error: click.UsageError) -> str:
    """One line on what was wrong with the arguments of a command."""
    fault = _fault(error)
    if not error.ctx:
        return fault
    see = said("see `{command} --help`", command=error.ctx.command_path)
    return f"{fault} {see[0].upper()}{see[1:]}" if fault.endswith("?") else f"{fault}; {see}"


def _fault(error: click.UsageError) -> str:
    match error:
        case click.MissingParameter():
            return _missing(error)
        case click.NoSuchOption():
            near = error.possibilities or []
            hint = f"; {said('did you mean {names}?', names=quoted(sorted(near)))}" if near else ""
            return said("there is no option {option}", option=error.option_name) + hint
        case click.BadOptionUsage():
            return _option_usage(error)
        case click.BadParameter():
            return _bad_value(error)
        case _:
            return error.format_message().rstrip(".")


def _missing(error: click.MissingParameter) -> str:
    name = _name(error)
    if isinstance(error.param, click.Option):
        return said("the option {option} is missing", option=name)
    return said("{name} is missing", name=name)


def _option_usage(error: click.BadOptionUsage) -> str:
    name = error.option_name
    params = error.ctx.command.params if error.ctx else []
    options = [one for one in params if isinstance(one, click.Option) and name in (*one.opts, *one.secondary_opts)]
    if any(one.is_flag for one in options):
        return said("{option} takes no value", option=name)
    if several := max((one.nargs for one in options if one.nargs > 1), default=0):
        return said("{option} needs {n} values behind it", option=name, n=several)
    return said("{option} needs a value behind it", option=name)


def _bad_value(error: click.BadParameter) -> str:
    name, message = _name(error), error.message.rstrip(".")
    return said("{name}: {message}", name=name, message=message) if name else message


def _name(error: click.BadParameter) -> str:
    """The option, or the word that help has for the argument."""
    if isinstance(error.param_hint, str):
        return in_words(error.param_hint.strip("'"))
    if isinstance(error.param, click.Option):
        return error.param.opts[-1] if error.param.opts[-1].startswith("--") else error.param.opts[0]
    return (
        in_words(error.param.make_metavar(error.ctx or click.get_current_context()).replace("[", "").replace("]", "").strip("."))
        if error.param
        else ""
    )
