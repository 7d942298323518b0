# The pack's own words.
opnes = Ab { $time } offen
farewell = Tschüs
