package cn.zhiyong.intake.catalogue;

import cn.zhiyong.platform.text.Language;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;

@Path("/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What is a matter of the programme (R2)")
class CatalogueResource {
    private final Catalogue catalogue;
    private final RequestLanguage language;

    CatalogueResource(Catalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    @GET
    @PermitAll
    @NoCache
    @Operation(summary = "Read the catalogue of the 24 items")
    public CatalogueView readCatalogue() {
        return new CatalogueView(
                catalogue.version(),
                catalogue.effectiveFrom(),
                catalogue.items().stream().map(this::view).toList());
    }

    private ItemView view(Catalogue.Item item) {
        return new ItemView(
                item.code(),
                item.category(),
                language.label(item.category()),
                item.clause(),
                language.get() == Language.ZH ? item.labelZh() : item.labelEn(),
                item.text());
    }

    @Schema(name = "Catalogue")
    public record CatalogueView(String version, LocalDate effectiveFrom, List<ItemView> items) {}

    /** One item; the text is the plan's own, in Chinese. */
    @Schema(name = "CatalogueItem")
    public record ItemView(
            String code, Category category, String categoryLabel, String clause, String label, String text) {}
}
