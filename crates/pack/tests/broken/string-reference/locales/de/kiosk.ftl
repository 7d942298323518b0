-kiosk = Kiosk
back = Zurück zu { search-placeholder }
opens = Öffnet um { $time }
places = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
search = Suche mit { serch } und { kiosk }
search-placeholder = In diesem { -kiosk } suchen, { -nirgends } sonst
