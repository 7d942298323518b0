opens = Öffnet um { $time }
places = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
search = Suche
