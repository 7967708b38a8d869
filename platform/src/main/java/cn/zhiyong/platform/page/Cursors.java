package cn.zhiyong.platform.page;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Keys;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Keyset paging. A cursor holds the sort keys of the last item given, signed together with the list that it belongs
 * to: one that was changed, or taken to another list or filter, is refused with 400.
 */
@Singleton
public class Cursors {
    private static final int SIGNATURE_BYTES = 16;
    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};

    private final Keys keys;
    private final ObjectMapper json;

    Cursors(Keys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * The sort keys after which the page begins; empty for the first page.
     *
     * @param list the list with all its filters, for example {@code "reports|organ=PERSONNEL"}
     */
    public Optional<List<String>> position(PageRequest request, String list) {
        if (request.cursor == null) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(request.cursor);
            if (bytes.length > SIGNATURE_BYTES) {
                var signature = Arrays.copyOf(bytes, SIGNATURE_BYTES);
                var content = Arrays.copyOfRange(bytes, SIGNATURE_BYTES, bytes.length);
                if (MessageDigest.isEqual(signature, signature(content, list))) {
                    return Optional.of(json.readValue(content, KEYS));
                }
            }
        } catch (IllegalArgumentException | IOException notOurs) {
            throw refused();
        }
        throw refused();
    }

    /**
     * Makes the page out of up to {@link PageRequest#fetchSize} rows in order.
     *
     * @param sortKeys the keys of a row, in the order of the sort, ending in a unique one
     * @param total counted only where the caller prefers it
     */
    public <R, T> Page<T> page(
            List<R> rows,
            PageRequest request,
            String list,
            Function<R, List<String>> sortKeys,
            Function<R, T> view,
            LongSupplier total) {
        var shown = rows.size() > request.limit ? rows.subList(0, request.limit) : rows;
        var next = rows.size() > request.limit ? cursor(sortKeys.apply(shown.getLast()), list) : null;
        var count = request.wantsTotal() ? total.getAsLong() : null;
        return new Page<>(shown.stream().map(view).toList(), next, count);
    }

    private String cursor(List<String> sortKeys, String list) {
        try {
            var content = json.writeValueAsBytes(sortKeys);
            var signature = signature(content, list);
            var bytes = Arrays.copyOf(signature, SIGNATURE_BYTES + content.length);
            System.arraycopy(content, 0, bytes, SIGNATURE_BYTES, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] signature(byte[] content, String list) {
        var listBytes = list.getBytes(StandardCharsets.UTF_8);
        var signed = Arrays.copyOf(listBytes, listBytes.length + 1 + content.length);
        System.arraycopy(content, 0, signed, listBytes.length + 1, content.length);
        return Arrays.copyOf(keys.sign(signed), SIGNATURE_BYTES);
    }

    private static RuntimeException refused() {
        return Problems.malformed(
                "cursor",
                "游标无效，或属于另一列表或另一组筛选条件；请从第一页重新开始。",
                "Not a cursor of this list with these filters; begin again with the first page.");
    }
}
