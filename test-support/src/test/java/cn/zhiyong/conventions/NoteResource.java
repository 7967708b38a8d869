package cn.zhiyong.conventions;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.event.OutboxEvent;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Cursors;
import cn.zhiyong.platform.page.Page;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A made-up feature, to try the conventions on. */
@Path("/v1/notes")
class NoteResource {
    record NoteText(@NotNull @Size(min = 1, max = 20) String text, @Size(max = 2) List<@Size(max = 5) String> tags) {}

    record NoteView(UUID id, String text) {}

    private final Note.Repository notes;
    private final Versions versions;
    private final Cursors cursors;
    private final Outbox outbox;

    NoteResource(Note.Repository notes, Versions versions, Cursors cursors, Outbox outbox) {
        this.notes = notes;
        this.versions = versions;
        this.cursors = cursors;
        this.outbox = outbox;
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
        var note = new Note(text.text());
        notes.persist(note);
        outbox.publish(() -> new OutboxEvent("note", note.id.toString(), note.version, Map.of("text", note.text)));
        return versions.created(URI.create("/v1/notes/" + note.id), view(note), note.version);
    }

    @GET
    @RolesAllowed("hotline")
    public Page<NoteView> list(@Valid @BeanParam PageRequest request, @QueryParam("text") String text) {
        var list = "notes|text=" + text;
        var after = cursors.position(request, list).map(keys -> UUID.fromString(keys.getFirst()));
        var rows = notes.find("id > ?1 order by id", after.orElse(new UUID(0, 0)))
                .page(0, request.fetchSize())
                .list();
        return cursors.page(rows, request, list, note -> List.of(note.id.toString()), NoteResource::view, notes::count);
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
