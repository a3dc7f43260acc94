#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the running program what a screen reader would ask it, over AT-SPI on a virtual display with a bus of its own.

    screenreader.py --program build/release/bin/filingscope [--verbose]

Says what it found; 1 when something is missing, 77 (skipped) where Xvfb, D-Bus or AT-SPI are not there.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings

SKIPPED = 77
PATIENCE = 60  # seconds for anything to appear, on a machine that does other things, too


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def tools_or_skip():
    for tool in ("Xvfb", "dbus-run-session"):
        if not shutil.which(tool):
            skip(f"{tool} is not there")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError):
        # The bindings belong to the system's Python, which need not be the first one in the path.
        system = "/usr/bin/python3"
        if os.path.exists(system) and os.path.realpath(sys.executable) != os.path.realpath(system):
            os.execv(system, [system] + sys.argv)
        skip("python3-gi with gir1.2-atspi-2.0 is not there")
    if not any(os.path.exists(f"{folder}/org.a11y.Bus.service") for folder in
               ("/usr/share/dbus-1/services", "/usr/local/share/dbus-1/services")):
        skip("at-spi2-core is not there")


def outside(arguments):
    """A display and a bus that are gone afterwards, whatever happens in between."""
    tools_or_skip()
    read, write = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
                               pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        skip("Xvfb does not start")
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, DISPLAY=f":{number}", HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                           XDG_STATE_HOME=f"{home}/state", XDG_CACHE_HOME=f"{home}/cache", XDG_RUNTIME_DIR=f"{home}/run",
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", TZ="UTC")
        os.mkdir(f"{home}/run", 0o700)
        inner = [sys.executable, os.path.abspath(__file__), "--inside"] + sys.argv[1:]
        try:
            return subprocess.run(["dbus-run-session", "--"] + inner, env=environment, timeout=8 * PATIENCE, check=False).returncode
        finally:
            display.terminate()
            display.wait()


class Reader:
    """Looks for accessible objects and asks them; keeps what went wrong."""

    def __init__(self, verbose):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        warnings.simplefilter("ignore", DeprecationWarning)
        self.atspi = Atspi
        self.context = GLib.MainContext.default()
        self.verbose = verbose
        self.failures = []
        self.events = []

    def listen(self, kind):
        listener = self.atspi.EventListener.new(lambda event: self.events.append((event.type, event.detail1)))
        listener.register(kind)
        return listener

    def turn(self):
        for _ in range(20):
            self.context.iteration(False)
        time.sleep(0.02)

    def until(self, what, seconds=PATIENCE):
        """The first true answer; None when there is none in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                answer = what()
            except Exception:  # The object went while it was asked: D-Bus says so in many ways.
                answer = None
            if answer:
                return answer
            self.turn()
        return None

    def walk(self, node, depth=0, deepest=14, widest=400):
        yield node
        if depth < deepest:
            for index in range(min(node.get_child_count(), widest)):
                child = node.get_child_at_index(index)
                if child is not None:
                    yield from self.walk(child, depth + 1, deepest, widest)

    def find(self, root, fits):
        return self.until(lambda: next((node for node in self.walk(root) if fits(node)), None))

    def named(self, root, name, role=None):
        return self.find(root, lambda node: node.get_name() == name and (role is None or node.get_role_name() == role))

    def check(self, holds, what):
        if not holds:
            self.failures.append(what)
        if self.verbose or not holds:
            print(("ok    " if holds else "FAIL  ") + what)
        return bool(holds)


def application(reader):
    desktop = reader.atspi.get_desktop(0)
    return reader.until(lambda: next((desktop.get_child_at_index(i) for i in range(desktop.get_child_count())
                                      if "filingscope" in (desktop.get_child_at_index(i).get_name() or "").lower()
                                      and desktop.get_child_at_index(i).get_child_count() > 0), None))


def press(node):
    return node.get_action_iface().do_action(0)


def piece(reader, face, offset, unit):
    """The line or word there. Qt before 6.6 knows only the older of the two ways to ask."""
    try:
        return face.get_string_at_offset(offset, getattr(reader.atspi.TextGranularity, unit)).content
    except Exception:
        return face.get_text_at_offset(offset, getattr(reader.atspi.TextBoundaryType, f"{unit}_START")).content


def trees_speak(reader, window):
    tree = reader.named(window, "Structure of the filing")
    if reader.check(tree, "the structure is a tree with a name"):
        names = lambda: [n.get_name() for n in reader.walk(tree, widest=60) if n.get_name()]
        # The rows come when the filing is read.
        reader.check(reader.until(lambda: "Cover" in names()), f"its rows have names: {names()[:8]}")


def text_speaks(reader, window):
    text = reader.find(window, lambda n: n.get_name() == "Filing text" and n.get_text_iface() is not None)
    if not reader.check(text, "the raw text is a text"):
        return
    face = text.get_text_iface()
    count = reader.until(lambda: face.get_character_count())
    reader.check(count and count > 200, f"it has the rows on screen ({count} characters)")
    listener = reader.listen("object:text-caret-moved")
    chosen = reader.listen("object:text-selection-changed")
    reader.check(face.set_caret_offset(60), "the caret can be put somewhere")
    reader.check(reader.until(lambda: face.get_caret_offset() == 60), "and is there")
    reader.check(reader.until(lambda: any(kind.startswith("object:text-caret-moved") and at == 60 for kind, at in reader.events), 20),
                 "which is told")
    everything = face.get_text(0, count)
    line = piece(reader, face, 60, "LINE")
    word = piece(reader, face, 60, "WORD")
    reader.check(line.strip("\n") in everything and "\n" not in line.strip("\n"), f"the line at the caret: {line.strip()!r}")
    reader.check(word and word.strip() in line and len(word) <= len(line), f"the word at the caret: {word!r}")
    reader.check(face.add_selection(2, 12) and reader.until(lambda: face.get_n_selections() == 1), "words can be selected")
    selected = face.get_selection(0)
    reader.check((selected.start_offset, selected.end_offset) == (2, 12), "and the selection is told as it is")
    reader.check(reader.until(lambda: any(kind.startswith("object:text-selection-changed") for kind, _ in reader.events), 20),
                 "also as an event")
    # What is recognised in the text is in its attributes, of which Qt's bridge hands on only those of fonts; tst_accessible asks for them.
    del listener, chosen


def actions_work(reader, window):
    item = reader.named(window, "Show Quarters")
    if reader.check(item, "an entry of a menu is found by name"):
        reader.check(press(item), "and can be pressed")


def chart_speaks(reader, window):
    chart = reader.find(window, lambda n: n.get_table_iface() is not None and n.get_table_iface().get_n_columns() > 3
                        and "revenues" in (n.get_name() or "").lower())
    if not reader.check(chart, "the chart is a table with the chart's title"):
        return
    table = chart.get_table_iface()
    rows, columns = table.get_n_rows(), table.get_n_columns()
    reader.check(rows >= 2 and columns >= 4, f"it has {rows} lines and {columns} periods")
    reader.check(table.get_row_description(0) and table.get_column_description(0),
                 f"with names: {table.get_row_description(0)}, {table.get_column_description(0)}")
    cells = [table.get_accessible_at(row, column).get_name() for row in range(rows) for column in range(columns)]
    reader.check(all(cells) and any(any(letter.isdigit() for letter in name.split(": ")[-1]) for name in cells),
                 f"every value is spoken: {cells[0]!r}")


def strips_speak(reader, window):
    """What is said across the window is an object with those words, on the screen as soon as it is said."""
    told = []
    listener = reader.atspi.EventListener.new(lambda event: told.append((event.type, event.source.get_name() or "")))
    for kind in ("object:state-changed:showing", "object:property-change:accessible-name"):
        listener.register(kind)
    item = reader.named(window, "Show Machine Values")
    if not reader.check(item and press(item), "machine values can be shown"):
        return
    said = reader.find(window, lambda n: (n.get_name() or "").startswith("Machine values:")
                       and n.get_state_set().contains(reader.atspi.StateType.SHOWING))
    reader.check(said, "the strip above the panes says so")
    reader.check(reader.until(lambda: any(kind.startswith("object:") and name.startswith("Machine values:") for kind, name in told), 20),
                 "which is told")
    back = reader.named(window, "Return to the present values")
    reader.check(back and press(back), "and has a button that leads back")
    gone = reader.until(lambda: not said.get_state_set().contains(reader.atspi.StateType.SHOWING), 20) if said else None
    reader.check(gone, "with which it goes")
    del listener


def nameless_buttons(reader, window):
    roles = ("push button", "button", "toggle button", "check box", "text", "entry", "combo box", "table", "tree", "menu item")
    lost = []
    for node in reader.walk(window, widest=60):
        states = node.get_state_set()
        showing = states.contains(reader.atspi.StateType.SHOWING) and states.contains(reader.atspi.StateType.FOCUSABLE)
        if showing and node.get_role_name() in roles and not (node.get_name() or "").strip():
            parent = node.get_parent()
            lost.append(f"{node.get_role_name()} in {parent.get_role_name()} “{parent.get_name()}”")
    reader.check(not lost, f"everything that takes the focus has a name {lost}")


def inside(arguments):
    reader = Reader(arguments.verbose)
    with tempfile.TemporaryDirectory() as data:
        program = subprocess.Popen([arguments.program, "--data", data], stdout=subprocess.DEVNULL,
                                   stderr=None if arguments.verbose else subprocess.DEVNULL)
        try:
            app = application(reader)
            if not reader.check(app, "the program is on the accessibility bus"):
                return 1
            window = reader.find(app, lambda node: node.get_role_name() in ("frame", "window") and "Filingscope" in (node.get_name() or ""))
            # The samples are read when the text has something to say.
            if reader.check(window, "its window has the filing's name in the title"):
                for look in (trees_speak, text_speaks, actions_work, chart_speaks, strips_speak, nameless_buttons):
                    look(reader, window)
        finally:
            program.send_signal(signal.SIGTERM)
            try:
                program.wait(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                program.kill()
                reader.check(False, "the program ends when it is asked to")
    print(f"{len(reader.failures)} failures")
    return 1 if reader.failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    sys.exit(inside(arguments) if arguments.inside else outside(arguments))


main()
