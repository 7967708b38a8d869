package cn.zhiyong.sanction.appeal.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to answer an appeal.
 *
 * @param voters who voted on the decision
 * @param investigators of the case
 * @param recused members who are the appellant or of the appellant's section
 */
public record Panel(List<UUID> members, Set<UUID> voters, Set<UUID> investigators, Set<UUID> recused) {}
