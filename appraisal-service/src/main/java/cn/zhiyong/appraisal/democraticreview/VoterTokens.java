package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.platform.security.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What entitles to one vote: 80 random bits, written in Crockford's base 32, which has no letters that are mistaken for
 * digits. Only a keyed digest is kept, and whether it was used; nothing of when, or for what.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VoterTokens {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final EntityManager database;
    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    VoterTokens(EntityManager database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** A digest as a key of maps: by its content. */
    record Digest(List<Byte> bytes) {
        static Digest of(byte[] bytes) {
            var content = new Byte[bytes.length];
            Arrays.setAll(content, i -> bytes[i]);
            return new Digest(List.of(content));
        }

        private byte[] toBytes() {
            var content = new byte[bytes.size()];
            for (int i = 0; i < content.length; i++) {
                content[i] = bytes.get(i);
            }
            return content;
        }
    }

    /** However it was typed: small letters, no dashes, O for 0, I or L for 1. */
    Digest digest(UUID reviewId, String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Digest.of(keys.sign(("voter token " + reviewId + " " + plain).getBytes(StandardCharsets.UTF_8)));
    }

    /** New ones in place of all that were handed out for this review; they are shown here and never again. */
    List<String> replaceAll(UUID reviewId, int count) {
        deleteAll(reviewId);
        var tokens = Stream.generate(this::next).limit(count).toList();
        var digests = tokens.stream()
                .map(token -> digest(reviewId, token).toBytes())
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO voter_token (review_id, digest, spent) SELECT ?, unnest(?), false")) {
                insert.setObject(1, reviewId);
                insert.setArray(2, connection.createArrayOf("bytea", digests));
                insert.executeUpdate();
            }
        });
        return tokens;
    }

    /** For example {@code 7K2M-9QXD-04VB-TRHN}. */
    private String next() {
        var token = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            token.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    /** Uses those up that can be; returns them. */
    Set<Digest> spend(UUID reviewId, Collection<Digest> digests) {
        return digests(
                "UPDATE voter_token SET spent = true WHERE review_id = ? AND digest = ANY (?) AND NOT spent RETURNING digest",
                reviewId,
                digests);
    }

    /** Those of them that were handed out. */
    Set<Digest> known(UUID reviewId, Collection<Digest> digests) {
        return digests("SELECT digest FROM voter_token WHERE review_id = ? AND digest = ANY (?)", reviewId, digests);
    }

    private Set<Digest> digests(String sql, UUID reviewId, Collection<Digest> digests) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, reviewId);
                statement.setArray(
                        2,
                        connection.createArrayOf(
                                "bytea", digests.stream().map(Digest::toBytes).toArray(byte[][]::new)));
                try (var rows = statement.executeQuery()) {
                    var found = new HashSet<Digest>();
                    while (rows.next()) {
                        found.add(Digest.of(rows.getBytes(1)));
                    }
                    return found;
                }
            }
        });
    }

    /** How many were used, by review; none left out where nobody voted or no token is left. */
    Map<UUID, Integer> spent(Collection<UUID> reviewIds) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "SELECT review_id, count(*) FROM voter_token WHERE review_id = ANY (?) AND spent GROUP BY review_id")) {
                statement.setArray(1, connection.createArrayOf("uuid", reviewIds.toArray()));
                try (var rows = statement.executeQuery()) {
                    var counts = new HashMap<UUID, Integer>();
                    while (rows.next()) {
                        counts.put(rows.getObject(1, UUID.class), rows.getInt(2));
                    }
                    return counts;
                }
            }
        });
    }

    void deleteAll(UUID reviewId) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM voter_token WHERE review_id = ?")) {
                delete.setObject(1, reviewId);
                delete.executeUpdate();
            }
        });
    }
}
