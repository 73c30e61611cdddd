"""Records carried by hand: making a bundle, opening one, answering it."""
