//! Who held an office over time, from the records that the package ships.
//!
//! ```sh
//! cargo run -p chancery --features data --example office_holders -- nato-secretary-general
//! ```

use std::error::Error;

use chancery::shipped;

fn main() -> Result<(), Box<dyn Error>> {
    let asked = std::env::args().nth(1);
    let id = asked.as_deref().unwrap_or("nato-secretary-general");
    let loaded = shipped::load()?;
    let data = loaded.data_sets().next().ok_or("there is no data set")?;
    let (_, office) = data
        .office(id)
        .ok_or_else(|| format!("no office has the id `{id}`"))?;

    let mut holdings: Vec<_> = data.tenures_of(id).collect();
    holdings.sort_by_key(|holding| holding.lasting().extent().earliest);
    println!("{}", office.name);
    for holding in holdings {
        println!("  {}: {}", holding.days(), holding.person.name);
    }
    Ok(())
}
