-kiosk = Kiosk
back = Zurück
opens = Öffnet um { $time }
places = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
back = Nochmals
search = Suche
search-placeholder = In diesem { -kiosk } suchen
