package cn.zhiyong.platform.http;

import cn.zhiyong.platform.text.TextFromOutside;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Brings text parameters into the form in which text is kept, so that one finds what was filed by the same words. */
@Provider
public class TextParameters implements ParamConverterProvider {
    private static final ParamConverter<String> KEPT = new ParamConverter<>() {
        @Override
        public String fromString(String value) {
            return TextFromOutside.complaint(value).isEmpty() ? TextFromOutside.kept(value) : value;
        }

        @Override
        public String toString(String value) {
            return value;
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) KEPT : null;
    }
}
