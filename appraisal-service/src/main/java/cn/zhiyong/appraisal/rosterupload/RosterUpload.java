package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file of the roster: checked when it came, applied as a whole or not at all. */
@Entity
@Table(name = "roster_upload")
class RosterUpload {
    private static final Counts NONE = new Counts(0, 0, 0);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private UploadFormat format;

    @Enumerated(EnumType.STRING)
    private UploadStatus status;

    private Instant uploadedAt;
    private String uploadedBy;

    @Embedded
    @AttributeOverride(name = "created", column = @Column(name = "units_created"))
    @AttributeOverride(name = "updated", column = @Column(name = "units_updated"))
    @AttributeOverride(name = "unchanged", column = @Column(name = "units_unchanged"))
    private Counts units;

    @Embedded
    @AttributeOverride(name = "created", column = @Column(name = "cadres_created"))
    @AttributeOverride(name = "updated", column = @Column(name = "cadres_updated"))
    @AttributeOverride(name = "unchanged", column = @Column(name = "cadres_unchanged"))
    private Counts cadres;

    private int linesRefused;
    private UUID rosterImportId;

    @Version
    private long version;

    protected RosterUpload() {}

    RosterUpload(UploadFormat format, Instant uploadedAt, String uploadedBy) {
        this.id = Ids.next();
        this.format = format;
        this.status = UploadStatus.CHECKED;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
        this.units = NONE;
        this.cadres = NONE;
    }

    /** What the check found. */
    void found(Counts units, Counts cadres, int linesRefused) {
        this.units = units;
        this.cadres = cadres;
        this.linesRefused = linesRefused;
        this.status = linesRefused == 0 ? UploadStatus.CHECKED : UploadStatus.REFUSED;
    }

    void requireApplicable() {
        switch (status) {
            case CHECKED -> {}
            case REFUSED ->
                throw Problems.conflict(
                        "文件中有 %d 行有误；请改正后重新上传。".formatted(linesRefused),
                        "%d lines of the file are refused; mend them and upload it again.".formatted(linesRefused));
            case APPLIED -> throw Problems.conflict("此文件已经应用。", "This file has been applied already.");
        }
    }

    void applied(UUID rosterImportId) {
        this.rosterImportId = rosterImportId;
        this.status = UploadStatus.APPLIED;
    }

    UUID id() {
        return id;
    }

    UploadFormat format() {
        return format;
    }

    UploadStatus status() {
        return status;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Counts units() {
        return units;
    }

    Counts cadres() {
        return cadres;
    }

    int linesRefused() {
        return linesRefused;
    }

    Optional<UUID> rosterImportId() {
        return Optional.ofNullable(rosterImportId);
    }

    long version() {
        return version;
    }
}
