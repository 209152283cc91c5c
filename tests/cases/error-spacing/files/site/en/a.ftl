hello = Well… so – there it is, at last
