-kiosk = Kiosk
back = Zurück
opens = Öffnet um { $zeit }
places = { $number ->
    [one] Ein Ort
   *[other] Orte
}
search = Suche
search-placeholder = In diesem { -kiosk } suchen
