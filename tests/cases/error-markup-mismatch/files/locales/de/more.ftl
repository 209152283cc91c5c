site-more = *Mehr* darüber steht [hier](https://example.org/)
