package cn.zhiyong.sanction.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A commendation of a person as last heard of (R9.8). */
@Entity
@Table(name = "commendation")
public class Commendation {
    @Id
    private UUID id;

    private UUID cadreId;
    private String title;
    private String commendedBy;
    private LocalDate commendedOn;

    @Enumerated(EnumType.STRING)
    private CommendationStatus status;

    protected Commendation() {}

    Commendation(CommendationBody body) {
        this.id = body.commendationId();
        this.cadreId = body.cadreId();
        this.title = body.title();
        this.commendedBy = body.commendedBy();
        this.commendedOn = body.commendedOn();
        this.status = body.status();
    }

    public UUID id() {
        return id;
    }

    public UUID cadreId() {
        return cadreId;
    }

    public String title() {
        return title;
    }

    public String commendedBy() {
        return commendedBy;
    }

    public LocalDate commendedOn() {
        return commendedOn;
    }

    public CommendationStatus status() {
        return status;
    }
}
