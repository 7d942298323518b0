-kiosk = Kiosk
bakc = Zurück
opens = Öffnet um { $time }
places = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
search = Suche
    .placeholder = In diesem { -kiosk } suchen
