"""The parts of the form page: what is edited and how it is kept, the sections, the rows, the bars around them."""
