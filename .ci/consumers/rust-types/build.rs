//! Writes the types of every schema with `typify`.

use std::{env, fs, path::Path};

fn main() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/data/schemas");
    println!("cargo::rerun-if-changed={}", schemas.display());
    for root in ["case", "programme", "report", "yearly"] {
        let text = fs::read_to_string(schemas.join(format!("{root}.schema.json"))).expect(root);
        let schema: schemars::schema::RootSchema = serde_json::from_str(&text).expect(root);
        let mut types = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
        types.add_root_schema(schema).expect(root);
        let file = syn::parse2(types.to_stream()).expect(root);
        let out = Path::new(&env::var("OUT_DIR").expect("a folder")).join(format!("{root}.rs"));
        fs::write(out, prettyplease::unparse(&file)).expect(root);
    }
}
