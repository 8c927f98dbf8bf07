//! Oddities of a shape, one each.
