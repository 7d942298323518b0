# Said in the town's own words; the rest is the program's.
search = Finden
