back = Zurück
