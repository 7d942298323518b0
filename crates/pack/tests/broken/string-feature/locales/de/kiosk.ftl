-kiosk = Kiosk in { $city }
    .gender = masculine
back = Zurück
opens = Öffnet um { DATETIME($time) }
places = { NUMBER($count) ->
    [one] Ein Ort
   *[other] { $count } Orte
}
search = { "immer" ->
   *[immer] Suche
}
    .placeholder = Suchen
search-placeholder = In { -kiosk.gender ->
    [masculine] diesem
   *[other] dieser
} { -kiosk(case: "dative") } suchen
