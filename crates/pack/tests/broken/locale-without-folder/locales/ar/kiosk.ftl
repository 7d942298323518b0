# The texts of the kiosk itself.
-kiosk = kiosk
back = Back
opens = Opens at { $time }
places = { $count ->
    [one] One place
   *[other] { $count } places
}
search = Search
search-placeholder = Search in this { -kiosk }
