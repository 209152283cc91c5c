title-2 = Other title
list = A list of { $count }
end = End
