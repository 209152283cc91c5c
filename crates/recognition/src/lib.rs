//! Which reason does a message give, and in which language is it?
//!
//! The recognizer learns from examples: the requests and phrasings of each locale of a workspace. It needs no network and
//! no model of anybody else, and gives the same answer everywhere.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "counts and places in a message are small, and weights are rounded on purpose"
)]

mod evaluate;
mod features;
mod folded;
mod language;
mod lexicon;
mod linear;
mod model;
mod recognizer;
mod registers;
mod training;

pub use evaluate::{
    Estimate, Figures, HeldBack, Judged, Known, LENGTHS, Mistakes, OfReason, Share, by_reason, count_words,
    cross_validate, limited, mistakes, sizes,
};
pub use recognizer::{Evidence, Guessed, InvalidModel, Language, Recognition, Recognizer, Scored};
pub use registers::{InRegister, Registers};
pub use training::Examples;

/// The examples of the README are tests, so that they stay right.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
