package cn.zhiyong.intake.organ;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;

@Path("/v1/organs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organs", description = "Who accepts reports (R4)")
class OrganResource {
    private final RequestLanguage language;

    OrganResource(RequestLanguage language) {
        this.language = language;
    }

    @GET
    @PermitAll
    @NoCache
    @Operation(summary = "List the accepting organs with their telephones")
    public List<OrganView> listOrgans() {
        return Arrays.stream(Organ.values())
                .map(organ -> new OrganView(organ, language.label(organ), organ.phones()))
                .toList();
    }

    /** An organ as callers see it. */
    @Schema(name = "Organ")
    public record OrganView(Organ code, String label, List<String> phones) {}
}
