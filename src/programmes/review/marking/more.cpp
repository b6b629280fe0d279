// What happens while the round is marked: extra experts, replacements, absences, the panel's words, and the end.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/review/marking/votes.hpp"

namespace luoshi::programmes::review::marking {

Result<MarkingRoundView> ask_extra_experts(Work& work, const OneMarkingRound& command) {
    TRY(RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    if (!round.all_ended()) return not_now("全部签名后才能增加专家", "one more expert is asked when everybody has signed");
    std::map<ApplicationId, std::int64_t> wanted;
    std::string codes;
    for (const auto& one : open_spreads(work, round)) {
        if (!one.may_ask || one.asked || !one.settled.empty()) continue;
        wanted[round.item_by_code(one.code)->application] = 1;
        codes += (codes.empty() ? "" : "、") + one.code;
    }
    if (wanted.empty()) return not_now("没有需要增加专家的项目", "no item needs one more expert");
    const auto reason = fmt::format("分差超过 {} 分", round.terms.spread_limit);
    TRY_DO(assign_more(work, round, wanted, AssignmentKind::extra, reason));
    work.record("marking.extra_experts", "review_round", command.round.to_string(), {{"items", codes}});
    return show_marking_round(work, command);
}

Result<MarkingRoundView> replace_experts(Work& work, const OneMarkingRound& command) {
    TRY(RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    const auto missing = missing_of(round);
    if (missing.empty()) return not_now("没有缺专家的项目", "no item lacks an expert");
    TRY_DO(assign_more(work, round, missing, AssignmentKind::instead, "补派：原专家未评"));
    work.record("marking.replace_experts", "review_round", command.round.to_string(), {{"items", static_cast<std::int64_t>(missing.size())}});
    return show_marking_round(work, command);
}

Result<MarkingRoundView> record_marking_absence(Work& work, const RecordMarkingAbsence& command) {
    TRY(RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    TRY_DO(require_words("words", command.words, 500));
    if (!round.member(command.expert)) return Problem{Code::missing, "no-such-expert", "专家组里没有这位专家", "the panel has no such expert"};
    if (command.until <= command.from || command.until > work.now())
        return Problem{Code::invalid, "bad-hours", "返回时间应晚于离开时间，且不晚于现在", "the return comes after the leave, and not after now", {{"until", "bad-hours", "返回时间应晚于离开时间，且不晚于现在"}}};
    const auto microseconds = command.until.microseconds() - command.from.microseconds();
    const bool loses = microseconds > 4LL * 3600 * 1'000'000;
    bool known = false;
    work.each(
        queries::absences_of_round,
        [&](const storage::Row& row) { known = known || (row.get<ExpertId>(0) == command.expert && row.get<Instant>(1) == command.from); },
        round.county(), command.round);
    if (known) return show_marking_round(work, {command.round, command.county});
    add_experts(work, round);
    work.run(queries::insert_absence, round.county(), command.round, command.expert, command.from, command.until, std::int64_t{loses}, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("marking.absence", "review_round", command.round.to_string(), {{"expert", command.expert.to_string()}, {"loses", loses}});
    if (loses) {
        for (auto& one : round.assignments) {
            if (one.expert == command.expert && !one.ended()) drop_assignment(work, round, one, "离开超过 4 小时，失去评审资格");
        }
        // Nobody left to step in is no reason to keep him: the others take over.
        if (const auto replaced = panels::replace_member(work, round.county(), command.round, command.expert, "离开超过 4 小时"); !replaced && replaced.error().slug != "no-alternate") return replaced.error();
    }
    return show_marking_round(work, {command.round, command.county});
}

Result<MarkingRoundView> settle_spread(Work& work, const SettleSpread& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    TRY_DO(require_words("words", command.words, 1000));
    const auto spreads = open_spreads(work, round);
    const auto found = std::ranges::find(spreads, command.code, &MarkingSpread::code);
    if (found == spreads.end()) return not_now("这个项目没有超限的分差", "the marks of this item do not differ too much");
    if (found->settled == command.words) return show_marking_round(work, {command.round, command.county});
    if (!found->settled.empty()) return not_now("这个项目已有合议意见", "the panel's words on this item are recorded already");
    if (found->may_ask) return not_now("这个项目还可以增加一名专家，先增加专家再合议", "one more expert can still be asked; ask first");
    work.run(queries::insert_settled, round.county(), command.round, round.item_by_code(command.code)->application, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("marking.settle", "review_round", command.round.to_string(), {{"item", command.code}});
    return show_marking_round(work, {command.round, command.county});
}

Result<MarkingRoundView> close_marking(Work& work, const OneMarkingRound& command) {
    TRY(RoundNow round, round_to_write(work, command.county, command.round));
    if (round.closed) return show_marking_round(work, command);
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    for (auto& one : round.assignments) {
        const auto* item = round.item(one.application);
        if (!one.ended() && item && item->withdrawn) drop_assignment(work, round, one, "申报已撤回");
    }
    TRY(const MarkingRoundView view, show_marking_round(work, command));
    const auto action = std::ranges::find(view.actions, "close", &MarkingAction::act);
    if (action == view.actions.end() || !action->possible) return not_now(action == view.actions.end() ? "" : action->why, action == view.actions.end() ? "" : action->why_en);
    const auto assigned = static_cast<std::int64_t>(round.assignments.size());
    work.run(queries::insert_closed, round.county(), command.round, assigned, round.ended(), work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& one : round.assignments) {
        if (one.signed_off()) TRY_DO(panels::note_reviewed(work, round.county(), command.round, one.expert, one.application));
    }
    work.record("marking.close", "review_round", command.round.to_string(), {{"sheets", assigned}});
    return show_marking_round(work, command);
}

}  // namespace luoshi::programmes::review::marking
