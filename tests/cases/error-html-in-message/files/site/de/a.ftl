hello = <b>Sehr</b>&nbsp;gut
