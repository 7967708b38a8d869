package cn.zhiyong.sanction.revocation;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** Revocations as callers see them, with the names of everybody in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevocationViews {
    private final Roster roster;
    private final RequestLanguage language;

    RevocationViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    RevocationView of(Revocation revocation) {
        return RevocationView.of(revocation, roster.names(revocation.vote().people(), Stream.empty()), language);
    }
}
