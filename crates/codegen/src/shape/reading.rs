//! JSON Schema to [`Shape`]. The oddities of JSON Schema are understood here and nowhere else.

use chancery_model::schema;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::keywords::{Keywords, Unsupported};
use super::*;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

pub(super) fn shape(schema: &Value) -> Result<Shape, Unsupported> {
    let mut keywords = Keywords::of(schema, String::new())?;
    keywords.expect("$schema", &json!(DRAFT))?;
    let id = keywords.text("$id")?;
    let title = keywords.text("title")?;
    let doc = keywords.text("description")?;
    let root = keywords.reference()?;
    let place = keywords.at("$defs");
    let definitions = match keywords.take("$defs") {
        Some(Value::Object(definitions)) => definitions,
        _ => return Err(keywords.odd("$defs")),
    };
    keywords.finish()?;
    let shape = Shape {
        id,
        title,
        doc,
        digest: digest(&schema::print(schema)),
        root,
        definitions: definitions
            .iter()
            .map(|(name, definition)| read_definition(name, definition, &place))
            .collect::<Result<_, _>>()?,
    };
    check_names(&shape)?;
    check_unions(&shape)?;
    Ok(shape)
}

/// The SHA-256 digest of a text, as `sha256sum` prints it.
fn digest(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads one definition, which stands below `place`.
pub(super) fn read_definition(
    name: &str,
    schema: &Value,
    place: &str,
) -> Result<Definition, Unsupported> {
    let mut keywords = Keywords::of(schema, format!("{place}/{name}"))?;
    keywords.expect("title", &json!(name))?;
    let doc = keywords.text("description")?;
    let form = if keywords.has("oneOf") {
        Form::Union(read_union(&mut keywords)?)
    } else if keywords.has("enum") {
        Form::Enumeration(read_enumeration(&mut keywords)?)
    } else {
        match schema.get("type") {
            Some(Value::Array(_)) => read_free(&mut keywords, name)?,
            Some(kind) if kind == "string" => Form::Text(read_text(&mut keywords)?),
            Some(kind) if kind == "integer" || kind == "number" => {
                Form::Number(read_number(&mut keywords)?)
            }
            Some(kind) if kind == "object" => read_mapping(&mut keywords)?,
            _ => return Err(keywords.odd("type")),
        }
    };
    keywords.finish()?;
    Ok(Definition {
        name: name.to_owned(),
        doc,
        form,
    })
}

/// A union states its tag as its only property, and its structs as references.
fn read_union(keywords: &mut Keywords<'_>) -> Result<Union, Unsupported> {
    keywords.expect("type", &json!("object"))?;
    let properties = properties(keywords)?;
    let mut entries = properties.iter();
    let (Some((tag, schema)), None) = (entries.next(), entries.next()) else {
        return Err(keywords.odd("properties"));
    };
    keywords.expect("required", &json!([tag]))?;

    let mut inner = Keywords::of(schema, format!("{}/{tag}", keywords.at("properties")))?;
    let tag_doc = inner.text("description")?;
    let values = read_enumeration(&mut inner)?.values;
    inner.finish()?;

    let options = match keywords.take("oneOf") {
        Some(Value::Array(options)) if options.len() == values.len() => options,
        _ => return Err(keywords.odd("oneOf")),
    };
    let mut variants = Vec::new();
    for (index, (option, value)) in options.iter().zip(values).enumerate() {
        let mut option = Keywords::of(option, format!("{}/{index}", keywords.at("oneOf")))?;
        variants.push(Variant {
            value: value.text,
            doc: value.doc,
            definition: option.reference()?,
        });
        option.finish()?;
    }
    Ok(Union {
        tag: tag.clone(),
        tag_doc,
        variants,
    })
}

fn read_enumeration(keywords: &mut Keywords<'_>) -> Result<Enumeration, Unsupported> {
    keywords.expect("type", &json!("string"))?;
    let texts = keywords.texts("enum")?;
    let docs = keywords.texts("x-enum-descriptions")?;
    if docs.len() != texts.len() || docs.iter().any(String::is_empty) {
        return Err(keywords.odd("x-enum-descriptions"));
    }
    let values = texts.into_iter().zip(docs);
    Ok(Enumeration {
        values: values
            .map(|(text, doc)| EnumerationValue { text, doc })
            .collect(),
    })
}

fn read_text(keywords: &mut Keywords<'_>) -> Result<Text, Unsupported> {
    keywords.expect("type", &json!("string"))?;
    let pattern = keywords.text("pattern")?;
    if !pattern.starts_with('^') || !pattern.ends_with('$') {
        return Err(keywords.odd("pattern"));
    }
    let refers_to = match keywords.has("x-refers-to") {
        true => Some(keywords.text("x-refers-to")?),
        false => None,
    };
    Ok(Text {
        pattern,
        longest: keywords.count("maxLength")?,
        examples: keywords.texts("examples")?,
        refers_to,
    })
}

fn read_number(keywords: &mut Keywords<'_>) -> Result<Number, Unsupported> {
    Ok(Number {
        is_whole: keywords.text("type")? == "integer",
        least: keywords.bound("minimum")?,
        greatest: keywords.bound("maximum")?,
    })
}

/// Any value but `null` is the one type that refers to itself for what is within it.
fn read_free(keywords: &mut Keywords<'_>, name: &str) -> Result<Form, Unsupported> {
    let itself = json!({ "$ref": format!("#/$defs/{name}") });
    let types = json!(["string", "number", "boolean", "array", "object"]);
    keywords.expect("type", &types)?;
    keywords.expect("items", &itself)?;
    keywords.expect("additionalProperties", &itself)?;
    Ok(Form::Free)
}

fn read_mapping(keywords: &mut Keywords<'_>) -> Result<Form, Unsupported> {
    keywords.expect("type", &json!("object"))?;
    if keywords.has("propertyNames") {
        return read_map(keywords).map(Form::Map);
    }
    let required = keywords.texts("required")?;
    let fields = read_fields(keywords, &required)?;
    keywords.expect("additionalProperties", &json!(false))?;
    let least = keywords.count("minProperties")?;
    match keywords.count("maxProperties")? {
        Some(1) if least == Some(1) && required.is_empty() => Ok(Form::Choice(Choice { fields })),
        None => Ok(Form::Struct(Struct {
            fields,
            least: least.unwrap_or(0) as usize,
        })),
        Some(_) => Err(keywords.odd("maxProperties")),
    }
}

fn read_map(keywords: &mut Keywords<'_>) -> Result<MapForm, Unsupported> {
    let (key_place, value_place) = (
        keywords.at("propertyNames"),
        keywords.at("additionalProperties"),
    );
    let mut key = match keywords.take("propertyNames") {
        Some(schema) => Keywords::of(schema, key_place)?,
        None => return Err(keywords.odd("propertyNames")),
    };
    let name = key.reference()?;
    key.finish()?;
    let mut entries = match keywords.take("additionalProperties") {
        Some(schema) => Keywords::of(schema, value_place)?,
        None => return Err(keywords.odd("additionalProperties")),
    };
    let value = read_type(&mut entries)?;
    entries.finish()?;
    Ok(MapForm { key: name, value })
}

fn properties<'s>(keywords: &mut Keywords<'s>) -> Result<&'s Map<String, Value>, Unsupported> {
    match keywords.take("properties") {
        Some(Value::Object(properties)) => Ok(properties),
        _ => Err(keywords.odd("properties")),
    }
}

fn read_fields(
    keywords: &mut Keywords<'_>,
    required: &[String],
) -> Result<Vec<Field>, Unsupported> {
    let place = keywords.at("properties");
    let properties = properties(keywords)?;
    if required.iter().any(|name| !properties.contains_key(name)) {
        return Err(keywords.odd("required"));
    }
    let fields = properties.iter().map(|(name, schema)| {
        let mut keywords = Keywords::of(schema, format!("{place}/{name}"))?;
        let field = Field {
            name: name.clone(),
            doc: keywords.text("description")?,
            is_required: required.contains(name),
            default: keywords.take("default").cloned(),
            ty: read_type(&mut keywords)?,
        };
        keywords.finish()?;
        Ok(field)
    });
    fields.collect()
}

fn read_type(keywords: &mut Keywords<'_>) -> Result<Type, Unsupported> {
    if keywords.has("$ref") {
        return keywords.reference().map(Type::Named);
    }
    let kind = keywords.text("type")?;
    match kind.as_str() {
        "string" => keywords.text("const").map(Type::Constant),
        "boolean" => Ok(Type::Boolean),
        "array" => {
            let place = keywords.at("items");
            let mut items = match keywords.take("items") {
                Some(items) => Keywords::of(items, place)?,
                None => return Err(keywords.odd("items")),
            };
            let item = Box::new(read_type(&mut items)?);
            items.finish()?;
            let least = keywords.count("minItems")?.unwrap_or(0) as usize;
            Ok(Type::List { item, least })
        }
        _ => Err(keywords.odd("type")),
    }
}

/// Every name that is referred to has a definition, and the keys of maps are texts.
fn check_names(shape: &Shape) -> Result<(), Unsupported> {
    let form = |name: &str| {
        let mut definitions = shape.definitions.iter();
        definitions
            .find(|one| one.name == name)
            .map(|one| &one.form)
    };
    for definition in &shape.definitions {
        let complaint = |what: String| Unsupported {
            pointer: format!("/$defs/{}", definition.name),
            what,
        };
        let mut types: Vec<&Type> = definition.form.fields().iter().map(|f| &f.ty).collect();
        if let Form::Map(map) = &definition.form {
            types.push(&map.value);
            if !matches!(form(&map.key), Some(Form::Text(_))) {
                return Err(complaint(format!("a map with keys that are `{}`", map.key)));
            }
        }
        while let Some(ty) = types.pop() {
            match ty {
                Type::List { item, .. } => types.push(item),
                Type::Named(name) if form(name).is_none() => {
                    return Err(complaint(format!(
                        "a reference to `{name}`, which is missing"
                    )));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// The root is a union, and each struct of a union has its tag first, with its own value.
fn check_unions(shape: &Shape) -> Result<(), Unsupported> {
    let mut has_root = false;
    for definition in &shape.definitions {
        let Form::Union(union) = &definition.form else {
            continue;
        };
        has_root |= definition.name == shape.root;
        for variant in &union.variants {
            let mut all = shape.definitions.iter();
            let target = all.find(|one| one.name == variant.definition);
            let first = target.and_then(|target| target.form.fields().first());
            let is_tagged = first.is_some_and(|first| {
                first.name == union.tag
                    && first.is_required
                    && first.ty == Type::Constant(variant.value.clone())
            });
            if !is_tagged {
                return Err(Unsupported {
                    pointer: format!("/$defs/{}/oneOf", definition.name),
                    what: format!(
                        "the variant `{}` whose first field is not the tag `{}`",
                        variant.definition, variant.value
                    ),
                });
            }
        }
    }
    if has_root {
        return Ok(());
    }
    Err(Unsupported {
        pointer: "/$ref".to_owned(),
        what: format!("the root `{}`, which is no union", shape.root),
    })
}
