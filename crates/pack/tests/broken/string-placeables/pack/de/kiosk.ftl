opens = Bald offen
