platform-generic =
    .request = request
    .own = my { $platform-request }
platform-post =
    .name = Post
    .request = half of { $platform-own }
more = { $platform-own }
