//! The name by which a text is asked for.

use std::fmt;

/// Which text: a message, or one of its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key<'k> {
    /// The name of the message.
    pub message: &'k str,
    /// The name of its attribute, or `None` for its value.
    pub attribute: Option<&'k str>,
}

impl<'k> Key<'k> {
    /// The value of a message.
    pub fn message(message: &'k str) -> Self {
        Self { message, attribute: None }
    }

    /// An attribute of a message.
    pub fn attribute(message: &'k str, attribute: &'k str) -> Self {
        Self { message, attribute: Some(attribute) }
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)?;
        self.attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}
