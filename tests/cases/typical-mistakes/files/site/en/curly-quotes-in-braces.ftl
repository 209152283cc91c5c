a = { DATETIME($day, month: "long") } here
