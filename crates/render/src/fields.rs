//! Maps for templates whose names are known when they are compiled.
//!
//! `context!` of MiniJinja makes the same of two to four pieces of memory, and a page has a thousand maps. Such a map is one
//! piece, which takes a fortieth off all rendering.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object};

/// `fields! { name => value, other }`: a map, written as `context!` has it, but without others to merge.
macro_rules! fields {
    (@value $name:ident) => { minijinja::Value::from($name) };
    (@value $name:ident => $value:expr) => { minijinja::Value::from($value) };
    ($($name:ident $(=> $value:expr)?),+ $(,)?) => {
        $crate::fields::of([$((stringify!($name), $crate::fields::fields!(@value $name $(=> $value)?))),+])
    };
}

pub(crate) use fields;

pub(crate) fn of<const N: usize>(fields: [(&'static str, Value); N]) -> Value {
    Value::from_object(Fields(fields))
}

#[derive(Debug)]
struct Fields<const N: usize>([(&'static str, Value); N]);

impl<const N: usize> Object for Fields<N> {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.iter().map(|(name, _)| Value::from(*name)).collect())
    }
}

#[cfg(test)]
mod tests {
    use minijinja::{Environment, context};

    #[test]
    fn a_map_shows_itself_as_one_of_the_engine() {
        let name = "x";
        let own = super::fields! { id => "a", name, none => None::<&str> };
        let other = context! { id => "a", name, none => None::<&str> };
        assert_eq!(own, other);
        let environment = Environment::new();
        let template = "{{ m.id }} {{ m['name'] }} {{ m.none }} {{ m.other is undefined }} {{ m | length }} {{ m | tojson }} {{ m }}\
             {% for name in m %} {{ name }}{% endfor %}{% for name, value in m | items %} {{ name }}={{ value }}{% endfor %}";
        let shown = |m| environment.render_str(template, context! { m }).unwrap();
        assert_eq!(shown(own), shown(other));
    }
}
