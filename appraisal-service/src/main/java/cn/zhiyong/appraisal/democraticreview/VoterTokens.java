package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.platform.security.Keys;
import cn.zhiyong.platform.security.SpokenCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What entitles to one vote ({@link SpokenCodes}). Only a keyed digest is kept, and whether it was used; nothing of when, or for what. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VoterTokens {
    private final EntityManager database;
    private final Keys keys;

    VoterTokens(EntityManager database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** A digest as a key of maps: by its content. */
    record Digest(ByteBuffer content) {
        private static Digest of(byte[] bytes) {
            return new Digest(ByteBuffer.wrap(bytes));
        }

        private byte[] toBytes() {
            return content.array();
        }
    }

    /** However it was typed. */
    Digest digest(UUID reviewId, String typed) {
        var signed = "voter token " + reviewId + " " + SpokenCodes.plain(typed);
        return Digest.of(keys.sign(signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** New ones in place of all that were handed out for this review; they are shown here and never again. */
    List<String> replaceAll(UUID reviewId, int count) {
        deleteAll(reviewId);
        var tokens = Stream.generate(SpokenCodes::next).limit(count).toList();
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
