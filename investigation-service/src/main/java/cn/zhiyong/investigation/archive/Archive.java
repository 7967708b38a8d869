package cn.zhiyong.investigation.archive;

import cn.zhiyong.investigation.archive.ArchiveEntry.Place;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.security.Keys;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * R5.8: the papers of each case, each hashed together with the one before under the service's key, so that nobody
 * without the key can change one, slip one in, or drop one before the last unnoticed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Archive {
    private static final byte[] BEGINNING = new byte[0];
    private static final SortKey<ArchiveEntry> AS_FILED =
            SortKey.ascending(new SortKey.Part<>("place.number", ArchiveEntry::number, Integer::valueOf));

    private final EntityManager database;
    private final ObjectMapper json;
    private final Keys keys;

    Archive(EntityManager database, ObjectMapper json, Keys keys) {
        this.database = database;
        this.json = json;
        this.keys = keys;
    }

    /** Adds a paper. The caller holds the case, so that no two are added at once. */
    public void add(UUID caseId, EntryKind kind, Object paper, String by, Instant at) {
        var last = last(caseId);
        var place = new Place(caseId, last.map(ArchiveEntry::number).orElse(0) + 1);
        var content = toJson(paper);
        var previous = last.map(ArchiveEntry::hash).orElse(BEGINNING);
        database.persist(new ArchiveEntry(place, kind, content, by, at, hash(previous, place, kind, content, by, at)));
    }

    private Optional<ArchiveEntry> last(UUID caseId) {
        return database
                .createQuery("from ArchiveEntry where place.caseId = ?1 order by place.number desc", ArchiveEntry.class)
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order in which they were filed. */
    Listing<ArchiveEntry> papersOf(UUID caseId) {
        return new Listing<>("archive", ArchiveEntry.class, AS_FILED).where("place.caseId = :caseId", "caseId", caseId);
    }

    /**
     * What a look through the whole archive finds.
     *
     * @param firstBroken number of the first entry that is not as it was recorded, or is not there
     */
    record Verification(int entries, Optional<Integer> firstBroken) {
        boolean isIntact() {
            return firstBroken.isEmpty();
        }
    }

    Verification verify(UUID caseId) {
        var previous = BEGINNING;
        var number = 0;
        try (var entries = database.createQuery(
                        "from ArchiveEntry where place.caseId = ?1 order by place.number", ArchiveEntry.class)
                .setParameter(1, caseId)
                .setHint("org.hibernate.fetchSize", 200)
                .getResultStream()) {
            for (var entry : (Iterable<ArchiveEntry>) entries::iterator) {
                number++;
                if (entry.number() != number || !MessageDigest.isEqual(entry.hash(), hash(previous, entry))) {
                    return new Verification(number, Optional.of(number));
                }
                previous = entry.hash();
                database.detach(entry);
            }
        }
        return new Verification(number, Optional.empty());
    }

    private byte[] hash(byte[] previous, ArchiveEntry entry) {
        return hash(previous, entry.place(), entry.kind(), entry.content(), entry.recordedBy(), entry.recordedAt());
    }

    private byte[] hash(byte[] previous, Place place, EntryKind kind, String content, String by, Instant at) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(previous.length);
            out.write(previous);
            out.writeUTF(place.caseId().toString());
            out.writeInt(place.number());
            out.writeUTF(kind.name());
            out.writeUTF(by);
            out.writeLong(at.toEpochMilli());
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return keys.sign(bytes.toByteArray());
    }

    private String toJson(Object paper) {
        try {
            return json.writeValueAsString(paper);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A paper cannot be written", impossible);
        }
    }
}
