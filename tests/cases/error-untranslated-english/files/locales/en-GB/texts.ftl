document-reasons = This is what people write:
