// The compiler's host: files are read through readFile, which TypeScript.java gives; nothing is written.
const parsed = new Map();

function sourceFile(name, languageVersion) {
  if (!parsed.has(name)) {
    const text = readFile(name);
    parsed.set(name, text === null ? undefined : ts.createSourceFile(name, text, languageVersion));
  }
  return parsed.get(name);
}

const options = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2020.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
};

const host = {
  getSourceFile: (name, { languageVersion }) => sourceFile(name, languageVersion),
  fileExists: (name) => sourceFile(name, options.target) !== undefined,
  readFile: (name) => readFile(name) ?? undefined,
  getDefaultLibFileName: () => "/lib/lib.d.ts",
  getDefaultLibLocation: () => "/lib",
  getCurrentDirectory: () => "/",
  getCanonicalFileName: (name) => name,
  useCaseSensitiveFileNames: () => true,
  getNewLine: () => "\n",
  writeFile: () => {},
};

function errorsIn(fileNames) {
  const program = ts.createProgram(fileNames.split("\n"), options, host);
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);
}
