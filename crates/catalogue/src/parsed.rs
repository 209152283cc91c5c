//! What comes out of reading something that people wrote.

use crate::diagnostic::{Diagnostic, Severity};

/// What a reader makes of something that people wrote: as much of it as can be used, and everything that is wrong with it.
///
/// Readers return this and not a `Result`, so that one wrong value does not hide what is wrong elsewhere. Where nothing
/// can be used, the value is empty, or `None` if there is no empty one. A computation that cannot go on without a right
/// value returns a `Result`, with a [`Diagnostic`] or with all that it found.
///
/// ```
/// use korb_catalogue::{Credits, SourceFile};
///
/// let file = SourceFile::new("locales/fr/locale.toml", "contributors = ['Kim', '']");
/// let credits = Credits::read(&file, "CC-BY-NC-SA-3.0");
/// assert_eq!(credits.value.contributors, ["Kim"]);
/// assert_eq!(credits.faults.len(), 1);
/// assert!(credits.into_result().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Parsed<T> {
    /// What can be used: all of it if there are no errors among the faults, else perhaps only a part.
    pub value: T,
    /// What is wrong, in the order of the file.
    pub faults: Vec<Diagnostic>,
}

impl<T> Parsed<T> {
    /// A value and what is wrong with it, which is put in order.
    pub fn new(value: T, mut faults: Vec<Diagnostic>) -> Self {
        Diagnostic::sort(&mut faults);
        Self { value, faults }
    }

    /// The same faults with something made of the value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Parsed<U> {
        Parsed { value: make(self.value), faults: self.faults }
    }

    /// Whether one of the faults is an error, so that the value may not be all that was written.
    pub fn has_errors(&self) -> bool {
        self.faults.iter().any(|fault| fault.severity == Severity::Error)
    }

    /// Returns the value, and adds the faults to `all`, which collects those of several files.
    pub fn report_to(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.faults);
        self.value
    }

    /// The whole value. Warnings and notes are dropped if there is no error.
    ///
    /// # Errors
    ///
    /// All faults, if one of them is an error.
    pub fn into_result(self) -> Result<T, Vec<Diagnostic>> {
        if self.has_errors() { Err(self.faults) } else { Ok(self.value) }
    }
}

impl<T> Parsed<Option<T>> {
    /// As [`Parsed::into_result`], for a value that is there whenever there are no errors.
    ///
    /// # Errors
    ///
    /// All faults, if one of them is an error or there is no value.
    pub fn into_value(self) -> Result<T, Vec<Diagnostic>> {
        match self.value {
            Some(value) => Parsed { value, faults: self.faults }.into_result(),
            None => Err(self.faults),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    #[test]
    fn only_errors_keep_a_value_from_being_used() {
        let warning = || Diagnostic::warning(Code::Stale, "");
        let error = || Diagnostic::error(Code::Syntax, "");
        assert_eq!(Parsed::new(1, vec![warning()]).into_result(), Ok(1));
        assert_eq!(Parsed::new(Some(1), vec![warning()]).into_value(), Ok(1));
        assert_eq!(Parsed::new(Some(1), vec![warning(), error()]).into_value(), Err(vec![error(), warning()]));
        assert_eq!(Parsed::new(None::<u8>, vec![warning()]).into_value(), Err(vec![warning()]));
    }

    #[test]
    fn collected_faults_are_added_to_those_before() {
        let mut all = vec![Diagnostic::error(Code::Syntax, "before")];
        let fault = Diagnostic::note(Code::Stale, "here");
        assert_eq!(Parsed::new(1, vec![fault.clone()]).map(|value| value + 1).report_to(&mut all), 2);
        assert_eq!(all[1..], [fault]);
    }
}
