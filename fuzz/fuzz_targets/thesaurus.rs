//! See `READERS` in `crates/properties` for what must hold.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    korb_properties::check("thesaurus", input);
});
