//! Bytes by what they may begin.

/// What a byte may begin.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Class {
    Space,
    Letter,
    Digit,
    Mark,
    Wide,
}

/// The class of each byte.
pub static CLASS: [Class; 256] = {
    let mut table = [Class::Mark; 256];
    let mut i = 0;
    while i < 256 {
        let b = i as u8;
        table[i] = if b >= 0x80 {
            Class::Wide
        } else if b.is_ascii_alphabetic() {
            Class::Letter
        } else if b.is_ascii_digit() {
            Class::Digit
        } else if b <= b' ' || b == 0x7f {
            Class::Space
        } else {
            Class::Mark
        };
        i += 1;
    }
    table
};
