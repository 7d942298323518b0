# The texts of the kiosk itself. This locale is the source; the others have the same messages and placeables.
