# Der Pfeil → ist nur hier erlaubt.
-kiosk = Kiosk
back = ← Zurück
opens = Öffnet um { $time }
places = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
search = Suche
search-placeholder = In diesem { -kiosk } suchen
