package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.UnacceptableValue;
import cn.zhiyong.platform.text.TextFromOutside;
import cn.zhiyong.platform.time.DateFromOutside;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Reads the bodies of requests: as the service's own JSON is read, and every text and date in them as from outside. What
 * was accepted once, an event or a kept document, is read without that: it must never become unreadable.
 */
@Provider
public class JsonFromOutside implements ContextResolver<ObjectMapper> {
    private final ObjectMapper bodies;

    JsonFromOutside(ObjectMapper json) {
        this.bodies = json.copy()
                .registerModule(new SimpleModule("from-outside")
                        .addDeserializer(String.class, new TextReader())
                        .addKeyDeserializer(String.class, new KeyReader())
                        .addDeserializer(LocalDate.class, new DateReader()));
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return bodies;
    }

    private static String text(String text, JsonParser json) throws UnacceptableValue {
        var complaint = TextFromOutside.complaint(text);
        if (complaint.isPresent()) {
            throw new UnacceptableValue(json, String.class, complaint.get());
        }
        return TextFromOutside.kept(text);
    }

    private static final class TextReader extends StdScalarDeserializer<String> {
        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return text(StringDeserializer.instance.deserialize(json, context), json);
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return text(key, context.getParser());
        }
    }

    private static final class DateReader extends StdScalarDeserializer<LocalDate> {
        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                var date = DateFromOutside.read(json.getText());
                if (date.isPresent()) {
                    return date.get();
                }
            }
            throw new UnacceptableValue(json, LocalDate.class, DateFromOutside.COMPLAINT);
        }
    }
}
