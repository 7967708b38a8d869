package cn.zhiyong.platform.problem;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** {@code @Size} has one message for texts and for lists, which in Chinese counts pieces (个数): texts get their own. */
@ApplicationScoped
class TextLengthMessages implements ValidatorFactoryCustomizer {
    private static final String SIZE = "{jakarta.validation.constraints.Size.message}";
    private static final String TEXT_LENGTH = "{cn.zhiyong.TextLength.message}";

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var usual = configuration.getDefaultMessageInterpolator();
        configuration.messageInterpolator(new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return usual.interpolate(ofText(template, context), context);
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return usual.interpolate(ofText(template, context), context, locale);
            }
        });
    }

    private static String ofText(String template, MessageInterpolator.Context context) {
        return template.equals(SIZE) && context.getValidatedValue() instanceof CharSequence ? TEXT_LENGTH : template;
    }
}
