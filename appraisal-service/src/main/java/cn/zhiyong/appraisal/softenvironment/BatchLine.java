package cn.zhiyong.appraisal.softenvironment;

import jakarta.persistence.Embeddable;

/** How many ballots of a batch give a unit that score. */
@Embeddable
record BatchLine(String unitCode, int score, int ballots) {}
