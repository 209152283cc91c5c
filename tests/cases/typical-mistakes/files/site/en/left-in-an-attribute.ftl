a = Save the file
    .title = Save the file now
