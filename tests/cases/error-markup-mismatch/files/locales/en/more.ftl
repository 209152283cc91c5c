site-more = There is **more** about it here
