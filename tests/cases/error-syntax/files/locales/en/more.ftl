one = { $platform
two
three = { $groups ->
    [one] a group
    [other] groups
}
four = { "not closed }
Five = { platform() }
six = } and more
seven =
