package cn.zhiyong.intake.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads the shipped catalogue at start; a bad file stops the service. */
class CatalogueFile {
    private static final String FILE = "catalogue/2022-03.json";

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue(ObjectMapper json) {
        try (var content = CatalogueFile.class.getClassLoader().getResourceAsStream(FILE)) {
            return json.readValue(content, Catalogue.class);
        } catch (IOException wrong) {
            throw new IllegalStateException("Catalogue " + FILE + ": " + wrong.getMessage(), wrong);
        }
    }
}
