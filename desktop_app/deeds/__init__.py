"""What is done from the window with records: asked for first where something is lost, done beside it, told in a line.

The deeds themselves are verbs of ``desktop_app.operations``, which know no window.
"""
