package cn.zhiyong.platform.entry;

import cn.zhiyong.platform.http.JsonFromOutside;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.UnreadableJson;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one entry of a file as the body of a request is read, and checks it so; what is wrong is told, in both languages,
 * and ends nothing.
 */
@Singleton
public class EntryReader {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private final ObjectMapper json;
    private final Validator validator;
    private final MessageInterpolator messages;

    EntryReader(JsonFromOutside json, ValidatorFactory validation) {
        this.json = json.getContext(Object.class);
        this.validator = validation.getValidator();
        this.messages = validation.getMessageInterpolator();
    }

    /**
     * What was read.
     *
     * @param value empty where there are errors
     */
    public record Entry<T>(Optional<T> value, List<FieldError> errors) {
        static <T> Entry<T> refused(List<FieldError> errors) {
            return new Entry<>(Optional.empty(), errors);
        }
    }

    /** Reads the text of one JSON value. */
    public Entry<JsonNode> read(String text) {
        try {
            return new Entry<>(Optional.of(json.readTree(text)), List.of());
        } catch (JsonProcessingException unreadable) {
            return Entry.refused(List.of(UnreadableJson.complaint(unreadable)));
        }
    }

    /** Reads it as a record, whose constraints it is held against. */
    public <T> Entry<T> read(JsonNode content, Class<T> type) {
        try {
            var value = json.treeToValue(content, type);
            var violations = validator.validate(value);
            return violations.isEmpty()
                    ? new Entry<>(Optional.of(value), List.of())
                    : Entry.refused(violations.stream()
                            .map(this::complaint)
                            .sorted(Comparator.comparing(FieldError::field))
                            .toList());
        } catch (JsonProcessingException unreadable) {
            return Entry.refused(List.of(UnreadableJson.complaint(unreadable)));
        }
    }

    private FieldError complaint(ConstraintViolation<?> violation) {
        var field = violation.getPropertyPath().toString().replace(".<list element>", "");
        var context = new Context(violation.getConstraintDescriptor(), violation.getInvalidValue());
        var template = violation.getMessageTemplate();
        return new FieldError(
                field,
                new Text(
                        messages.interpolate(template, context, CHINESE),
                        messages.interpolate(template, context, Locale.ENGLISH)));
    }

    private record Context(ConstraintDescriptor<?> descriptor, Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
