package cn.zhiyong.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A client as openapi-generator makes it of a contract, with settings that anybody would begin with. */
record GeneratedClient(Path folder) {
    static GeneratedClient java(Path contract, Path folder) {
        return generate(
                "java",
                contract,
                folder,
                Map.of("library", "native", "openApiNullable", "false", "useJakartaEe", "true"));
    }

    static GeneratedClient typescript(Path contract, Path folder) {
        return generate("typescript-fetch", contract, folder, Map.of("supportsES6", "true"));
    }

    private static GeneratedClient generate(
            String generator, Path contract, Path folder, Map<String, Object> settings) {
        var input = new CodegenConfigurator()
                .setGeneratorName(generator)
                .setInputSpec(contract.toString())
                .setOutputDir(folder.toString())
                .setValidateSpec(true)
                .addGlobalProperty("apis", "")
                .addGlobalProperty("models", "")
                .addGlobalProperty("supportingFiles", "")
                .addGlobalProperty("apiDocs", "false")
                .addGlobalProperty("modelDocs", "false")
                .addGlobalProperty("apiTests", "false")
                .addGlobalProperty("modelTests", "false");
        settings.forEach(input::addAdditionalProperty);
        new DefaultGenerator().opts(input.toClientOptInput()).generate();
        return new GeneratedClient(folder);
    }

    List<Path> sources(String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
