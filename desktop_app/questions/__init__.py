"""One widget for each kind of answer, all of one small interface; ``factory.make`` chooses among them."""
