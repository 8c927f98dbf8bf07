//! Writes the files of every target: `cargo run -p chancery-codegen --example generate -- OUT`
//! puts them into the folder OUT, below a folder a target.

use std::path::PathBuf;
use std::{env, fs};

use chancery_codegen::{ALL, Shape};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = env::args_os().nth(1).ok_or("usage: generate OUT")?;
    let shape = Shape::interchange();
    for generator in ALL {
        for file in generator.generate(&shape) {
            let path = PathBuf::from(&out).join(generator.name()).join(&file.path);
            fs::create_dir_all(path.parent().ok_or("a file stands in a folder")?)?;
            fs::write(path, file.text)?;
        }
    }
    Ok(())
}
