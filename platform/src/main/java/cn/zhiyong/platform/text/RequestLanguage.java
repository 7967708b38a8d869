package cn.zhiyong.platform.text;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The language that the current request asked for; Chinese outside of a request. */
@ApplicationScoped
public class RequestLanguage {
    private final CurrentVertxRequest request;

    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Language get() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Language.ZH;
        }
        return Language.ofHeader(request.getCurrent().request().getHeader("Accept-Language"));
    }

    /** The label of a coded value in the caller's language; null stays null, as the value itself does. */
    public String label(Labelled value) {
        return labels().label(value);
    }

    /** For what is shown outside of the request itself. */
    public Labels labels() {
        return new Labels(get());
    }
}
