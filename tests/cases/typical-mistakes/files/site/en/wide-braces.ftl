a = Hello { $name } here
