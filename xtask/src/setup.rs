//! `cargo xtask setup`: finds out what the machine lacks and installs only that.

mod apt;
mod cargo_tool;
mod chromium;
mod crates;
mod node;
mod path;
mod programs;
mod python;
mod rust;
mod wasm_std;
mod wasm_target;

use crate::{
    step::{self, Step},
    workspace::Workspace,
};
use anyhow::Result;
use cargo_tool::CargoTool;
use programs::Programs;
use std::path::PathBuf;

/// What the build needs to know of the machine after its set-up.
pub(crate) struct Build {
    /// The rustup toolchain that compiles for wasm.
    pub(crate) wasm_toolchain: String,
    /// The folders of the pinned tools, to go first in `PATH`.
    pub(crate) tools: Vec<PathBuf>,
    /// Binaryen's optimiser.
    pub(crate) wasm_opt: PathBuf,
    /// What makes scripts small.
    pub(crate) terser: PathBuf,
}

/// What the browser tests need besides.
pub(crate) struct Everything {
    pub(crate) build: Build,
    pub(crate) chromium: PathBuf,
    /// The Python with the packages of the tests.
    pub(crate) python: PathBuf,
}

/// Sets up what `build` and `serve` need.
pub(crate) fn for_build(workspace: &Workspace) -> Result<Build> {
    set_up(workspace, &[])
}

/// Sets up what the tests and screenshots need.
pub(crate) fn for_everything(workspace: &Workspace) -> Result<Everything> {
    let chromium = chromium::Chromium::new(workspace);
    let python = python::PythonTools::new(workspace);
    let (poppler, speech) = (Programs::poppler(workspace), Programs::speech(workspace));
    let build = set_up(workspace, &[&chromium, &python, &poppler, &speech])?;
    Ok(Everything { build, chromium: chromium.program()?, python: python.python() })
}

/// Sets up what the native tests need besides the crates.
pub(crate) fn for_native_tests(workspace: &Workspace) -> Result<()> {
    step::take(&[&python::PythonTools::new(workspace), &Programs::speech(workspace)])
}

/// Sets up what the benchmarks need besides everything: the path of `mdbook`.
pub(crate) fn for_comparison(workspace: &Workspace) -> Result<PathBuf> {
    let mdbook = CargoTool::mdbook(workspace);
    step::take(&[&mdbook])?;
    Ok(mdbook.path())
}

/// Sets up what fuzzing needs: the path of `cargo-fuzz`.
pub(crate) fn for_fuzzing(workspace: &Workspace) -> Result<PathBuf> {
    let fuzzer = CargoTool::cargo_fuzz(workspace);
    step::take(&[&fuzzer])?;
    Ok(fuzzer.path())
}

fn set_up(workspace: &Workspace, more: &[&dyn Step]) -> Result<Build> {
    let rust = rust::Rust::new(workspace);
    let target = wasm_target::WasmTarget::new(workspace);
    let crates = crates::Crates::new(workspace);
    let trunk = CargoTool::trunk(workspace);
    let bindgen = CargoTool::wasm_bindgen(workspace);
    let node = node::Node::new(workspace);
    let packages = node::Packages::new(workspace);
    let steps: [&dyn Step; 7] = [&rust, &target, &crates, &trunk, &bindgen, &node, &packages];
    step::take(&[&steps, more].concat())?;
    Ok(Build {
        wasm_toolchain: target.toolchain()?,
        tools: vec![trunk.folder(), bindgen.folder()],
        wasm_opt: packages.program("wasm-opt"),
        terser: packages.program("terser"),
    })
}
