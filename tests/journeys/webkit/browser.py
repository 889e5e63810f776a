#!/usr/bin/python3
"""The smallest WebKitGTK browser that WebDriver can drive and that keeps what it is told: our stand-in for an iPad.

WebKit's own MiniBrowser is always private when automated: nothing would survive a restart.
"""
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

profile = sys.argv[-1]
context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(base_data_directory=f'{profile}/data', base_cache_directory=f'{profile}/cache')
)
context.set_automation_allowed(True)


def open_window(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window(default_width=810, default_height=1080)
    window.add(view)
    window.show_all()
    view.connect('close', lambda _view: window.destroy())
    return view


def start(_context, session):
    session.connect('create-web-view', open_window)


context.connect('automation-started', start)
GLib.MainLoop().run()
