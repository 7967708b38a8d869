package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Consents as callers see them, with the names of everybody in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromotionConsentViews {
    private final Roster roster;
    private final RequestLanguage language;

    PromotionConsentViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    PromotionConsentView of(PromotionConsent consent) {
        return of(List.of(consent)).apply(consent);
    }

    Function<PromotionConsent, PromotionConsentView> of(List<PromotionConsent> shown) {
        var names = roster.names(shown.stream().flatMap(PromotionConsentViews::people), Stream.empty());
        return consent -> PromotionConsentView.of(consent, names, language);
    }

    private static Stream<UUID> people(PromotionConsent consent) {
        return Stream.concat(Stream.of(consent.cadreId()), consent.vote().people());
    }
}
