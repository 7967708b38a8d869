package cn.zhiyong.investigation.archive;

import cn.zhiyong.investigation.archive.Archive.Verification;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;

/** Shows the papers of an archive, and what its verification found. */
@ApplicationScoped
class ArchiveViews {
    private final RequestLanguage language;

    ArchiveViews(RequestLanguage language) {
        this.language = language;
    }

    ArchiveEntryView of(ArchiveEntry entry) {
        return new ArchiveEntryView(
                entry.number(),
                entry.kind(),
                language.label(entry.kind()),
                entry.content(),
                entry.recordedBy(),
                CityClock.at(entry.recordedAt()),
                HexFormat.of().formatHex(entry.hash()));
    }

    VerificationView of(Verification found) {
        return new VerificationView(
                found.entries(), found.isIntact(), found.firstBroken().orElse(null));
    }
}
