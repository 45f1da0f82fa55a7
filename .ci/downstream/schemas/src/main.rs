//! A user who writes the schemas of the formats.

fn main() {
    for root in danchu::schema::roots() {
        println!("{}: {} bytes", root.name, root.schema().to_string().len());
    }
}
