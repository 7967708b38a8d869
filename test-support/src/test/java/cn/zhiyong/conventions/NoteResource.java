package cn.zhiyong.conventions;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.event.OutboxEvent;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.NoCache;

/** A made-up feature, to try the conventions on. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {
    record NoteText(
            @NotNull @Size(min = 1, max = 20) String text,
            @Size(max = 2) List<@Size(max = 5) String> tags,
            LocalDate dueOn,
            List<String> lines,
            Map<String, String> labels) {}

    record NoteView(UUID id, String text) {}

    private final Note.Repository notes;
    private final Versions versions;
    private final Lists lists;
    private final Outbox outbox;
    private final RequestLanguage language;

    NoteResource(Note.Repository notes, Versions versions, Lists lists, Outbox outbox, RequestLanguage language) {
        this.notes = notes;
        this.versions = versions;
        this.lists = lists;
        this.outbox = outbox;
        this.language = language;
    }

    @POST
    @Idempotent(required = true)
    @RolesAllowed("hotline")
    public Response write(@Valid @NotNull NoteText text) throws InterruptedException {
        if (text.text().equals("refuse")) {
            throw Problems.refused(List.of(
                    Refusal.of("R5.2", "六(二)", "缺少实地考察", "No site visit"),
                    Refusal.of("R5.3", "六(二)", "缺少群众意见", "No opinion")));
        }
        if (text.text().equals("slow")) {
            Thread.sleep(500);
        }
        var note = new Note(text.text(), text.dueOn());
        notes.persist(note);
        outbox.publish(() -> new OutboxEvent("note", note.id.toString(), note.version, Map.of("text", note.text)));
        return versions.created(URI.create("/v1/notes/" + note.id), view(note), note.version);
    }

    @GET
    @RolesAllowed("hotline")
    @Transactional
    public Page<NoteView> list(
            @Valid @BeanParam PageRequest request,
            @QueryParam("text") String text,
            @QueryParam("dueTo") LocalDate dueTo,
            @QueryParam("overdue") Boolean overdue) {
        return lists.page(
                today -> new Listing<>("notes", Note.class, SortKey.ascending(SortKey.<Note>id(note -> note.id)))
                        .where("text = :text", "text", text)
                        .where("dueOn <= :dueTo", "dueTo", dueTo)
                        .whereOnDay("dueOn < :today", overdue, today),
                request,
                (rows, today) -> NoteResource::view);
    }

    @GET
    @Path("/colours")
    @PermitAll
    @NoCache
    public List<String> colours() {
        return List.of(language.get().tag(), "yellow");
    }

    @GET
    @Path("/page")
    @RolesAllowed("hotline")
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return Response.ok(
                        "<html><head><style>p { color: black }</style></head><body><style>p { color: red }</style></body></html>")
                .build();
    }

    /** More than fits into what lies between the service and a caller who does not read. */
    @GET
    @Path("/endless")
    @RolesAllowed("hotline")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public StreamingOutput endless() {
        return out -> {
            for (int i = 0; i < 1_000; i++) {
                out.write(new byte[100_000]);
            }
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("hotline")
    public Response read(@PathParam("id") UUID id) {
        var note = notes.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.ok(view(note), note.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("hotline")
    @Transactional
    public Response replace(@PathParam("id") UUID id, @Valid @NotNull NoteText text) throws InterruptedException {
        var note = notes.findByIdOptional(id).orElseThrow(Problems::notFound);
        versions.expected().requireMatch(note.version);
        if (text.text().startsWith("race")) {
            Thread.sleep(300);
        }
        note.text = text.text();
        notes.flush();
        return versions.ok(view(note), note.version);
    }

    @GET
    @Path("/failure")
    @RolesAllowed("hotline")
    public Response fail() {
        throw new IllegalStateException("secret inner workings");
    }

    private static NoteView view(Note note) {
        return new NoteView(note.id, note.text);
    }
}
