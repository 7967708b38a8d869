package cn.zhiyong.sanction.matter;

import jakarta.persistence.Embeddable;

/** One violation found: the item of the catalogue (R2) and what was done. */
@Embeddable
public record Violation(String item, String description) {}
