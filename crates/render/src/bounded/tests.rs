//! Templates meant to do harm, by what they repeat; and that looking at values changes nothing else.

use std::fmt::Write as _;
use std::thread;

use minijinja::{Environment, Error, ErrorKind, context};

use super::*;

fn syntax() -> SyntaxConfig {
    SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().unwrap()
}

/// An environment with little fuel: without optimization, all of it takes seconds.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    limit(&mut environment);
    environment.set_fuel(Some(30_000));
    environment.set_syntax(syntax());
    environment.set_formatter(|out, state, value| {
        must_afford_value(state, value)?;
        minijinja::escape_formatter(out, state, value)
    });
    environment
}

/// What can be repeated: what stands before it, what is repeated, what stands in the middle, what is repeated behind that.
/// `{n}` counts.
const NESTED: &[(&str, &str, &str, &str)] = &[
    ("{{ ", "not ", "1", ""),
    ("{{ ", "-", "1", ""),
    ("{{ ", "- ", "x", ""),
    ("{{ ", "(", "1", ")"),
    ("{{ ", "(", "", ""),
    ("{{ ", "[", "1", "]"),
    ("{{ ", "{1: ", "1", "}"),
    ("{{ ", "(1, ", "1", ")"),
    ("{{ ", "x[", "0", "]"),
    ("{{ ", "range(", "0", ")"),
    ("{{ ", "dict(a=", "0", ")"),
    ("{{ ", "x|d(", "0", ")"),
    ("{{ ", "x is eq(", "0", ")"),
    ("{{ x", ".a", "", ""),
    ("{{ x", "[0]", "", ""),
    ("{{ x", "()", "", ""),
    ("{{ x", "|upper", "", ""),
    ("{{ x", " is defined", "", ""),
    ("{{ x", " is not defined", "", ""),
    ("{{ x", " is eq x", "", ""),
    ("{{ x", "+1", "", ""),
    ("{{ x", "-1", "", ""),
    ("{{ x", "*1", "", ""),
    ("{{ x", "/1", "", ""),
    ("{{ x", "//1", "", ""),
    ("{{ x", "%1", "", ""),
    ("{{ x", "**1", "", ""),
    ("{{ x", "~1", "", ""),
    ("{{ x", " or x", "", ""),
    ("{{ x", " and x", "", ""),
    ("{{ x", " in x", "", ""),
    ("{{ x", " not in x", "", ""),
    ("{{ x", " < 1", "", ""),
    ("{{ x", " if x else x", "", ""),
    ("{{ x", " if x", "", ""),
    ("{% set ", "(", "a", ")"),
    ("{% for ", "(", "a", ")"),
    ("{% set a", ".a", "", ""),
    ("{% filter upper", "|upper", "", ""),
    ("{% set a | upper", "|upper", "", ""),
    ("", "{% if 1 %}", "", "{% endif %}"),
    ("", "{% if 1 %}", "", ""),
    ("{% if 0 %}", "{% elif 0 %}", "", ""),
    ("", "{% if 0 %}{% else %}", "", "{% endif %}"),
    ("", "{% for x in y %}", "", "{% endfor %}"),
    ("", "{% for x in y %}{% else %}", "", "{% endfor %}"),
    ("", "{% with a = 1 %}", "", "{% endwith %}"),
    ("", "{% set a %}", "", "{% endset %}"),
    ("", "{% set a | upper %}", "", "{% endset %}"),
    ("", "{% filter upper %}", "", "{% endfilter %}"),
    ("", "{% autoescape true %}", "", "{% endautoescape %}"),
    ("", "{% macro m{n}() %}", "", "{% endmacro %}"),
    ("", "{% block b{n} %}", "", "{% endblock %}"),
    ("", "{% call m() %}", "", "{% endcall %}"),
];

/// The same for what stands side by side.
const REPEATED: &[(&str, &str, &str)] = &[
    ("", "{{ x }}", ""),
    ("", "{{ x{n} }}", ""),
    ("", "{% set x = [x] %}", ""),
    ("", "{# x #}", ""),
    ("", "{# ", ""),
    ("", "{% raw %}{% endraw %}", ""),
    ("", "{% raw %}", ""),
    ("", "{% include \"a\" %}", ""),
    ("", "{% macro m{n}(a) %}{% endmacro %}", ""),
    ("{{ [", "1, ", "] }}"),
    ("{{ {", "{n}: 1, ", "} }}"),
    ("{{ range(", "1, ", ") }}"),
    ("{{ dict(", "a{n}=1, ", ") }}"),
    ("{{ x|d(", "1, ", ") }}"),
    ("{{ ", "\"a\" ", " }}"),
    ("{{ ", "\"", " }}"),
    ("{% with ", "a{n} = 1, ", "a = 1 %}{% endwith %}"),
    ("{% set a = ", "1, ", "1 %}"),
    ("{% set ", "a{n}, ", "a = x %}"),
    ("{% macro m(", "a{n}, ", "a) %}{% endmacro %}"),
    ("{% from \"a\" import ", "a{n}, ", "a %}"),
    ("", "\n", ""),
    ("", "{", ""),
    ("", "{%", ""),
    ("", "%}", ""),
];

fn repeated(text: &str, times: usize) -> String {
    (0..times).fold(String::new(), |mut all, number| {
        _ = write!(all, "{}", text.replace("{n}", &number.to_string()));
        all
    })
}

/// Reads and compiles a template as far as it is allowed to, in a thread with the stack that a browser gives.
fn compile(text: String) -> Result<(), Option<TooMuch>> {
    let compiles = move || {
        let shape = Shape::read(&text, syntax()).map_err(Some)?;
        for text in [&shape.bounded(&text), &text] {
            let mut environment = environment();
            environment.add_template("x", text).map_err(|_| None)?;
            let template = environment.get_template("x").map_err(|_| None)?;
            template.undeclared_variables(true);
            _ = template.render(());
        }
        Ok(())
    };
    thread::Builder::new().stack_size(1 << 20).spawn(compiles).unwrap().join().expect("nothing panics")
}

#[test]
fn whatever_is_nested_is_compiled_or_refused() {
    for (before, opening, inside, closing) in NESTED {
        for times in [10, DEPTH / 2 - 2, 1_000, 100_000] {
            let end = match *before {
                "{{ " | "{{ x" => " }}",
                "{% set " | "{% set a" => " = 1 %}",
                "{% for " => " in y %}{% endfor %}",
                before if before.starts_with("{% if") => "{% endif %}",
                "" => "",
                _ => " %}",
            };
            let (opened, closed) = (repeated(opening, times), closing.repeat(times));
            let made = compile(format!("{before}{opened}{inside}{closed}{end}"));
            let is_refused = matches!(made, Err(Some(_)));
            assert_eq!(is_refused, times > DEPTH, "{times} times {before}{opening}: {made:?}");
        }
    }
}

#[test]
fn whatever_is_repeated_is_compiled_or_refused() {
    for (before, part, after) in REPEATED {
        for times in [10, 1_000, 100_000] {
            let made = compile(format!("{before}{}{after}", repeated(part, times)));
            assert!(times > 10 || !matches!(made, Err(Some(_))), "{before}{part}: {made:?}");
        }
    }
}

/// What renders a text, with everything bounded, whether or not the template makes values.
fn render(text: &str) -> Result<String, Error> {
    let shape = Shape::read(text, syntax()).unwrap_or_else(|why| panic!("{text}: {why:?}"));
    let mut environment = environment();
    environment.add_template_owned("x", shape.bounded(text))?;
    environment.add_template("part", "part{{ a }}")?;
    environment.get_template("x")?.render(values())
}

fn values() -> Value {
    context! { a => "A", b => vec![3, 1, 2], c => context! { d => "D", e => vec![context! { f => 1 }] }, n => 2, none => () }
}

#[test]
fn looking_at_values_changes_nothing_else() {
    let mut plain = Environment::new();
    plain.set_syntax(syntax());
    plain.add_template("part", "part{{ a }}").unwrap();
    for text in [
        "{{ a }}{{ a ~ \"x\" }}{{ a ~ b ~ c.d }}{{ a|lower }}{{ a|lower|upper }}{{ (a) }}{{ (a ~ 1)|lower }}",
        "{{ -n }}{{ - n + 1 }}{{ not a }}{{ n + n * n - n / n // n % n ** n }}{{ n * 3 }}{{ 3 * n }}{{ \"-\" * n * 2 }}",
        "{{ b[0] }}{{ b[n - 1] }}{{ b[1:] }}{{ b[:n] }}{{ b[::2] }}{{ c.e[0].f }}{{ c[\"d\"] }}{{ c.e[0][\"f\"] }}{{ b.0 }}",
        "{{ a if n else 1 }}{{ a if not n }}{{ a if n == 2 else c.d if a else b }}{{ 1 if a is defined else 2 }}",
        "{{ a == \"A\" }}{{ n < 3 }}{{ 1 < n < 3 }}{{ 1 in b }}{{ 5 not in b }}{{ a in [a, n] }}{{ b == [3, 1, 2] }}",
        "{{ a is defined }}{{ nothing is defined }}{{ nothing is not defined }}{{ n is divisibleby 2 }}{{ n is eq(2) }}",
        "{{ n is divisibleby n }}{{ n is eq n and a }}{{ n is divisibleby(2) or b }}{{ nothing|default(a) }}{{ none|d(1, true) }}",
        "{{ b|sort|join(\", \") }}{{ b|sort(reverse=true) }}{{ c.e|map(attribute=\"f\")|join }}{{ b|map(\"string\")|list }}",
        "{{ [a, n, [b]] }}{{ {\"x\": a, n: b} }}{{ (a, n) }}{{ (a,) }}{{ () }}{{ [] }}{{ {} }}{{ [1, 2][0] }}{{ {\"x\": 1}.x }}",
        "{{ dict(x=a, y=[n]) }}{{ dict(c, d=n).d }}{{ range(n) }}{{ range(1, n + 1)|list }}{{ \"a\" \"b\" }}{{ \"abc\"[1] }}",
        "{% set x = a %}{{ x }}{% set x = a, n %}{{ x }}{% set x, y = b[0], n %}{{ x }}{{ y }}{% set (x, y) = (1, n) %}{{ y }}",
        "{% set x %}1{{ a }}{% endset %}{{ x }}{% set x | lower | upper %}b{{ a }}{% endset %}{{ x }}",
        "{% set ns = namespace(x=1, y=b) %}{% for i in b %}{% set ns.x = ns.x + i %}{% set ns.y = ns.y + [i * n] %}{% endfor %}{{ ns.x }}{{ ns.y }}",
        "{% for x in b %}{{ loop.index }}{{ x }}{% else %}none{% endfor %}{% for x in b if x > 1 %}{{ x }}{% endfor %}",
        "{% for k, v in c|items %}{{ k }}{{ v }}{% endfor %}{% for (k, v) in c|dictsort %}{{ k }}{% endfor %}",
        "{% for x in [[1, [2]], [3]] recursive %}{% if x is iterable %}<{{ loop(x) }}>{% else %}{{ x }}{% endif %}{% endfor %}",
        "{% for x in b if x is defined recursive %}{{ x }}{% endfor %}{% for x in b %}{{ loop.cycle(\"o\", \"e\") }}{% endfor %}",
        "{% with x = a, y = [n] %}{{ x }}{{ y }}{% endwith %}{% with (x, y) = (1, 2), z = n %}{{ x ~ y ~ z }}{% endwith %}",
        "{% macro m(x, y=2, z=[1]) %}{{ x }}{{ y }}{{ z }}{{ caller() if caller else \"\" }}{% endmacro %}{{ m(a) }}{{ m(a, y=n) }}{{ m(*b) }}{{ m(**{\"x\": 1}) }}",
        "{% macro m(x) %}[{{ caller(x) }}]{% endmacro %}{% call(y) m(a) %}{{ y }}{% endcall %}{% call m([n]) %}z{% endcall %}",
        "{% macro m(x) %}{{ x }}{{ m(x - 1) if x else \"\" }}{% endmacro %}{{ m(n) }}{{ m(n)|length }}{% do m(b) %}",
        "{% filter upper %}x{{ a }}{% endfilter %}{% filter replace(\"x\", a ~ \"y\")|lower %}x{% endfilter %}",
        "{% autoescape \"html\" %}{{ \"<\" ~ a }}{{ [\"<\"] }}{% endautoescape %}{% autoescape n == 2 %}{{ \"<\" }}{% endautoescape %}",
        "{% block x %}{{ a }}{% endblock %}{{ self.x() }}{% include \"part\" %}{% include [\"none\", \"part\"] ignore missing %}",
        "{% if a and b or not n %}1{% elif c.d == \"D\" %}2{% else %}3{% endif %}{% if a is not none and n in b %}4{% endif %}",
        "{{ a\n  |\n lower -}}   x {%- if n -%} y {%+ endif +%}\n{# {{ no }} #}{% raw %}{{ no [ }}{% endraw %}ä{{ \"ä{{\" ~ a }}ö",
        "{{ b|batch(2)|list }}{{ b|slice(2) }}{{ b|zip(b)|list }}{{ b|groupby(attribute=\"x\", default=1)|length }}{{ b|unique }}",
        "{{ {\"a\": {\"b\": [1, {\"c\": a}]}}|tojson }}{{ b|reverse|list }}{{ b|first + b|last }}{{ b|sum * 2 }}{{ 2 * b|length }}",
        "{{ a.b }}",
        "{{ nothing.b }}",
        "{{ a|nothing }}",
        "{{ a ~ nothing(1) }}",
        "{{ [a, b }}",
        "{% for x in a ~ %}{% endfor %}",
    ] {
        let expected = plain.render_str(text, values());
        match (render(text), expected) {
            (Ok(made), Ok(expected)) => assert_eq!(made, expected, "{text}"),
            (Err(error), Err(expected)) => assert_eq!(error.kind(), expected.kind(), "{text}"),
            (made, expected) => panic!("{text}: {made:?}, not {expected:?}"),
        }
    }
}

#[test]
fn a_place_in_the_bounded_text_is_found_in_the_template() {
    let text = "ä{{ a ~ b }}{% if c == d %}{{ (e) | f | g }}{% endif %}";
    let shape = Shape::read(text, syntax()).unwrap();
    let bounded = shape.bounded(text);
    for name in ["ä", "a ", "b", "~", "c", "==", "d", "e", "f |", "g", "endif"] {
        let (at, there) = (text.find(name).unwrap(), bounded.replace("__value", "_______").find(name));
        if let Some(there) = there {
            assert_eq!(shape.original(there), at, "{name} in {bounded}");
        }
    }
    assert_eq!(shape.original(bounded.len()), text.len());
}

#[test]
fn the_templates_that_ship_make_no_values() {
    for folder in ["templates", "templates/site"] {
        let folder = format!("{}/../../{folder}", env!("CARGO_MANIFEST_DIR"));
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        for path in paths.filter(|path| path.is_file()) {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(!Shape::read(&text, syntax()).unwrap().makes_values, "{}", path.display());
        }
    }
}

#[test]
fn what_only_places_what_it_is_given_makes_no_values() {
    let makes = |text: &str| Shape::read(text, syntax()).unwrap().makes_values;
    for text in [
        "{{ a.b[c.d] }}{{ \"-\" * 72 }}{{ a|wrap(72, indent=\"  \")|replace(\"a\", b) }}{{ loop.index0 + 1 }}",
        "{{ a|map(attribute=\"b.c\")|join }}",
        "{% for a in b if a.c == d %}{{ a ~ \"x\" }}{% endfor %}{% set x = a.b %}{% if a|length > 1 and not b is none %}{% endif %}",
        "{% macro m(a, b=1) %}{{ a }}{% endmacro %}{{ m(c, b=d) }}{% with a = b, c = d %}{% endwith %}",
    ] {
        assert!(!makes(text), "{text}");
    }
    for text in [
        "{{ [a] }}",
        "{{ {a: 1} }}",
        "{{ (a, b) }}",
        "{% set a = b, c %}",
        "{{ namespace() }}",
        "{% set d = dict %}",
        "{{ a * b }}",
        "{{ 2 * a }}",
        "{{ a + b }}",
        "{{ a|batch(2) }}",
        "{{ a|map(\"x\") }}",
        "{{ a[1:] }}",
        "{{ m(*a) }}",
        "{{ a|reverse }}",
        "{% filter a.b %}{% endfilter %}",
    ] {
        assert!(makes(text), "{text}");
    }
}

/// Templates of a line that would never end, take all memory, or overflow the stack.
const HOSTILE: &[&str] = &[
    "{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% set ns.y = [ns.y, ns.y] %}{% endfor %}{{ ns.x == ns.y }}",
    "{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}{{ ns.x }}",
    "{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}{{ ns.x|tojson }}",
    "{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x|join }}",
    "{% for i in range(60) %}{% set ns.x = {ns.x|string: ns.x} %}{% endfor %}{{ ns.x }}",
    "{% for i in range(60) %}{% set ns.x = ns.x|string ~ ns.x %}{% endfor %}{{ ns.x }}",
    "{% for i in range(60000) %}{% set ns.x = [ns.x] %}{% endfor %}{{ ns.x }}",
    "{% for i in range(90000) %}{% set ns.x = {1: ns.x} %}{% endfor %}",
    "{% for i in range(90000) %}{% set ns.x = (ns.x,) %}{% endfor %}{{ ns.x == ns.x|list }}",
    "{% for i in range(90000) %}{% set ns.x = ns.x|batch(1) %}{% endfor %}",
    "{% for i in range(90000) %}{% set ns.x = ns.x|reverse %}{% endfor %}{{ ns.x|list }}",
    "{% for i in range(10) %}{% set ns.x = [ns.x, ns.x] %}{% set ns.y = [ns.y, ns.y] %}{% endfor %}{% for i in range(90000) %}{% if ns.x == ns.y %}{% endif %}{% endfor %}",
    "{% for i in range(10) %}{% set ns.x = [ns.x, ns.x] %}{% set ns.y = [ns.y, ns.y] %}{% endfor %}{% for i in range(90000) %}{{ ns.x is eq ns.y }}{{ ns.x in [ns.y] }}{% endfor %}",
    "{% set ns.x = ns %}{{ ns }}",
    "{% set ns.x = [ns] %}{{ ns|tojson }}",
    "{% set ns.x = {1: ns} %}",
    "{% set b = namespace(a=ns) %}{% set ns.x = b %}{{ b == ns }}",
    "{% for n in [ns] %}{% set n.x = loop %}{% endfor %}{{ ns }}",
    "{{ ([1] * 1000000000) == ([1] * 1000000000) }}",
    "{{ 1000000000 * [[1]] }}",
    "{% set x = [1] %}{{ x|length * x }}",
    "{{ \"a\" * 1000000000000 }}",
    "{{ range(100000)|map(\"replace\", \"\", \"a\" * 100000)|list }}",
    "{{ range(100000)|join(\"a\" * 100000) }}",
    "{{ (\"a\" * 10000)|replace(\"a\", \"b\" * 10000) }}",
    "{{ (\"a\\n\" * 10000)|indent(10000) }}",
    "{{ \"%1000000000d\"|format(1) }}",
    "{{ range(10)|slice(100000000) }}",
    "{{ range(1000000000000) }}",
    "{{ \"a\"|map(*([\"map\"] + \"map \" * 5000)|split) }}",
    "{{ \"a\"|map(*(\"map \" * 1000)|split) }}",
    "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% macro m(x) %}{{ m([x, x]) }}{% endmacro %}{{ m(1) }}",
    "{% macro m(n) %}{% set x %}{{ m(n - 1) if n else \"aaaaaaaaaaaaaaaa\" }}{% endset %}{{ x * 10 }}{% endmacro %}{{ m(12) }}",
    "{% for x in [[1]] recursive %}{{ loop([[[[[x]]]]]) }}{% endfor %}",
    "{% for x in [[1]] recursive %}{{ loop([x, x]) }}{% endfor %}",
    "{% block a %}{{ self.a() }}{% endblock %}",
    "{% block a %}{{ self.b() }}{% endblock %}{% block b %}{{ self.a() }}{% endblock %}",
    "{% include \"x\" %}{% include \"x\" %}",
    "{% extends \"x\" %}",
    "{% import \"x\" as x %}{{ x.y }}",
    "{% from \"x\" import y %}",
];

#[test]
fn a_template_of_a_line_cannot_do_harm() {
    let tries = || {
        for text in HOSTILE {
            let text = format!("{{% set ns = namespace(x=[1], y=[1]) %}}{text}");
            let error = render(&text).expect_err(&text);
            let innermost = {
                let mut innermost: &(dyn std::error::Error + 'static) = &error;
                while let Some(source) = innermost.source() {
                    innermost = source;
                }
                innermost.downcast_ref::<Error>().map_or(ErrorKind::InvalidOperation, Error::kind)
            };
            assert!(matches!(innermost, ErrorKind::OutOfFuel | ErrorKind::InvalidOperation), "{text}: {error:#}");
        }
    };
    thread::Builder::new().stack_size(2 << 20).spawn(tries).unwrap().join().expect("nothing panics");
}

#[test]
fn the_documentation_has_the_figures() {
    let documentation = include_str!("../../../../docs/templates.md").replace('\n', " ");
    let steps = STEPS.to_string();
    let steps = format!("{},{}", &steps[..steps.len() - 3], &steps[steps.len() - 3..]);
    let tokens = TOKENS.to_string();
    let tokens = format!("{},{}", &tokens[..tokens.len() - 3], &tokens[tokens.len() - 3..]);
    for figure in [
        format!("{steps} steps"),
        format!("{BYTES_A_STEP} bytes count as one"),
        format!("{} MB", STEPS * BYTES_A_STEP / 1_000_000),
        format!("{DEPTH} deep"),
        format!("{tokens} words and signs"),
        format!("{ARGUMENTS} arguments"),
    ] {
        assert!(documentation.contains(&figure), "{figure} is not in docs/templates.md");
    }
}
