//! Values that the schema accepts.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::samples;
use crate::shape::{Choice, Definition, Field, Form, Number, Shape, Struct, Type};

/// How much a made value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fullness {
    /// What is required.
    Least,
    /// Every field, two items in each list.
    Most,
}

/// Makes values, each time from the next of the possibilities that a form offers, so that all
/// of them have their turn: each text of an enumeration, each key of a choice, each bound of a
/// number.
#[derive(Debug)]
pub struct Filler<'s> {
    shape: &'s Shape,
    turns: BTreeMap<&'s str, usize>,
}

impl<'s> Filler<'s> {
    /// A filler at the first possibility of each form.
    pub fn new(shape: &'s Shape) -> Self {
        Self {
            shape,
            turns: BTreeMap::new(),
        }
    }

    /// A value of the named definition.
    pub fn named(&mut self, name: &str, fullness: Fullness) -> Value {
        let definition = self.shape.definition(name);
        match &definition.form {
            Form::Union(union) => {
                let turn = self.turn(definition, union.variants.len());
                self.named(&union.variants[turn].definition, fullness)
            }
            Form::Struct(form) => self.of_struct(form, fullness),
            Form::Choice(form) => self.of_choice(definition, form, fullness),
            Form::Enumeration(form) => {
                let turn = self.turn(definition, form.values.len());
                form.values[turn].text.clone().into()
            }
            Form::Text(text) => {
                let right = samples::right(definition, text);
                let turn = self.turn(definition, right.len());
                right[turn].clone().into()
            }
            Form::Number(number) => {
                let numbers = numbers(number);
                let turn = self.turn(definition, numbers.len());
                numbers[turn].clone()
            }
            Form::Map(map) => self.of_map(&map.key, &map.value, fullness),
            Form::Free => free_value(),
        }
    }

    /// A value of a type.
    pub fn of_type(&mut self, ty: &Type, fullness: Fullness) -> Value {
        match ty {
            Type::Constant(text) => text.clone().into(),
            Type::Boolean => json!(fullness == Fullness::Most),
            Type::Named(name) => self.named(name, fullness),
            Type::List { item, least } => {
                let count = match fullness {
                    Fullness::Least => *least,
                    Fullness::Most => (*least).max(2),
                };
                (0..count).map(|_| self.of_type(item, fullness)).collect()
            }
        }
    }

    fn of_struct(&mut self, form: &'s Struct, fullness: Fullness) -> Value {
        let wanted = |field: &&Field| field.is_required || fullness == Fullness::Most;
        let fields = form.fields.iter().filter(wanted);
        let entries = fields.map(|field| (field.name.clone(), self.of_type(&field.ty, fullness)));
        Value::Object(entries.collect())
    }

    fn of_choice(&mut self, of: &'s Definition, form: &'s Choice, fullness: Fullness) -> Value {
        let field = &form.fields[self.turn(of, form.fields.len())];
        let value = self.of_type(&field.ty, fullness);
        Value::Object(Map::from_iter([(field.name.clone(), value)]))
    }

    fn of_map(&mut self, key: &str, value: &Type, fullness: Fullness) -> Value {
        let definition = self.shape.definition(key);
        let keys = samples::right(definition, samples::text_of(definition));
        let mut entries = Map::new();
        for key in keys {
            entries.insert(key, self.of_type(value, fullness));
        }
        entries.into()
    }

    /// Which of so many possibilities is next.
    fn turn(&mut self, definition: &'s Definition, count: usize) -> usize {
        let turn = self.turns.entry(&definition.name).or_default();
        let this = *turn % count;
        *turn += 1;
        this
    }
}

/// The bounds and, where it need not be whole, what lies close to them and to nothing.
fn numbers(number: &Number) -> Vec<Value> {
    let Number {
        least, greatest, ..
    } = *number;
    let mut numbers = vec![json!(greatest), json!(least)];
    if number.is_whole {
        numbers.push(json!(least + 1));
    } else {
        numbers.extend([json!(24.105186), json!(-0.5), json!(1e-7), json!(0)]);
    }
    numbers
}

/// A value of a project's own that has everything JSON has, but `null`.
fn free_value() -> Value {
    json!({
        "10": [1, 57.0, -0.0, 0.1, 1e21, 1.5e300, 1e-7, 5e-324, 9007199254740993_u64],
        "2": { "true": true, "false": false, "": [], "empty": {} },
        // In the order of UTF-16 units these two stand the other way round.
        "\u{1f600}": "\u{1f600}",
        "\u{ff5e}": "\u{2028}\u{7f}\u{1}\t\r\n\u{8}\u{c}\"\\/<>&",
        "__proto__": [["nested"]],
    })
}
